package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.modals.Modal;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Brings each click, choice and filled-in form to its {@link ComponentAction}, {@link FormOpener}
 * or {@link FormAction}.
 */
@Component
public class ComponentRouter extends ListenerAdapter {

    private final InteractionDirectory directory;
    private final Answering answering;

    ComponentRouter(InteractionDirectory directory, Answering answering) {
        this.directory = directory;
        this.answering = answering;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        onComponent(event, List.of());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        onComponent(event, event.getValues());
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        onComponent(event, event.getValues().stream().map(chosen -> chosen.getId()).toList());
    }

    private <E extends GenericComponentInteractionCreateEvent & IModalCallback> void onComponent(
            E event, List<String> values) {
        Language language = answering.language(event.getUserLocale().toLocale());
        Optional<ComponentId> id = ComponentId.parse(event.getComponentId());
        String name = "component " + id.map(ComponentId::action).orElse("of unknown kind");
        Asked asked = new Asked(event, name, Announcement.UNSEEN, language);
        Optional<ComponentRequest> request =
                id.map(known ->
                        new ComponentRequest(
                                known,
                                values,
                                language,
                                new EventClicker(event),
                                ClickedMessage.of(event.getMessage())));
        Optional<FormOpener> opener = id.map(ComponentId::action).flatMap(directory::formOpener);
        if (request.isPresent() && opener.isPresent()) {
            open(event, asked, opener.get(), request.get());
            return;
        }
        Optional<ComponentAction> action = id.map(ComponentId::action).flatMap(directory::action);
        answering.guard(
                asked,
                () ->
                        answering.answer(
                                action.map(known -> asked.announced(announcement(known)))
                                        .orElse(asked),
                                () ->
                                        action.flatMap(known -> request.map(known::handle))
                                                .orElseGet(() -> Answering.outdated(language))));
    }

    private static Announcement announcement(ComponentAction action) {
        return action.isPrivate() && !action.opensMessage()
                ? Announcement.UNSEEN
                : Announcement.inItsPlace(action.isPrivate());
    }

    /** A form has to be the first answer, so nothing announces it. */
    private void open(
            IModalCallback event, Asked asked, FormOpener opener, ComponentRequest request) {
        FormOpener.Opening opening;
        try {
            Optional<Reply> refusal = answering.refusal(asked);
            opening =
                    refusal.isPresent()
                            ? new FormOpener.Instead(refusal.get())
                            : opener.open(request);
        } catch (RuntimeException | Error e) {
            opening = new FormOpener.Instead(answering.failed(asked, e));
        }
        switch (opening) {
            case FormOpener.Form(Modal modal) ->
                    event.replyModal(modal)
                            .queue(_ -> {}, failure -> answering.lost(asked, failure));
            case FormOpener.Instead(Reply reply) -> answering.answerAnyway(asked, () -> reply);
        }
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Language language = answering.language(event.getUserLocale().toLocale());
        Optional<ComponentId> id = ComponentId.parse(event.getModalId());
        Optional<FormAction> action = id.map(ComponentId::action).flatMap(directory::formAction);
        String name = "form " + id.map(ComponentId::action).orElse("of unknown kind");
        answering.answer(
                new Asked(event, name, Announcement.UNSEEN, language),
                () ->
                        action.flatMap(known ->
                                        id.map(it ->
                                                known.handle(
                                                        new FormRequest(
                                                                it,
                                                                event,
                                                                language,
                                                                new EventClicker(event)))))
                                .orElseGet(() -> Answering.outdated(language)));
    }
}
