package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.Notices;

import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Brings each interaction to its command or action, sees to it that Discord is answered in time,
 * and is the one place that catches what goes wrong on the way.
 *
 * <p>Events arrive on virtual threads (see the event pool of the connection), so that a slow answer
 * holds up nobody else's.
 */
@Component
public class InteractionRouter extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(InteractionRouter.class);

    /** Well within the 3 seconds that Discord waits for a sign of life. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final InteractionDirectory directory;
    private final Texts texts;
    private final Executor aside = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor later =
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, aside);

    InteractionRouter(InteractionDirectory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Language language = texts.in(event.getUserLocale().toLocale());
        Optional<SlashCommand> command = directory.command(event.getName());
        Answer answer =
                new Answer(
                        event,
                        "/" + event.getFullCommandName(),
                        command.map(SlashCommand::isPrivate).orElse(true));
        CommandRequest request = new CommandRequest(event, language, channelLanguage(event));
        answer(
                answer,
                "/" + event.getFullCommandName(),
                language,
                () ->
                        command.map(known -> known.handle(request))
                                .orElseGet(() -> outdated(language)));
    }

    private Language channelLanguage(SlashCommandInteractionEvent event) {
        Locale locale =
                event.isFromGuild()
                        ? event.getGuildLocale().toLocale()
                        : event.getUserLocale().toLocale();
        return texts.in(locale);
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        onComponent(event, List.of());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        onComponent(event, event.getValues());
    }

    private void onComponent(GenericComponentInteractionCreateEvent event, List<String> values) {
        Language language = texts.in(event.getUserLocale().toLocale());
        Optional<ComponentId> id = ComponentId.parse(event.getComponentId());
        Optional<ComponentAction> action = id.map(ComponentId::action).flatMap(directory::action);
        String name = "component " + id.map(ComponentId::action).orElse("of unknown kind");
        answer(
                new Answer(event, name, true),
                name,
                language,
                () ->
                        action.map(known ->
                                        known.handle(
                                                new ComponentRequest(
                                                        id.orElseThrow(),
                                                        values,
                                                        language,
                                                        new EventClicker(event))))
                                .orElseGet(() -> outdated(language)));
    }

    private void answer(Answer answer, String name, Language language, Supplier<Reply> work) {
        later.execute(answer::deferIfSilent);
        try {
            Reply reply = work.get();
            answer.give(reply);
            FollowUp followUp = reply.followUp();
            if (followUp != null) {
                aside.execute(() -> follow(answer, name, followUp));
            }
        } catch (RuntimeException | Error e) {
            // Errors too: whatever it was, somebody waits for a word.
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("{} failed, reference {}", name, reference, e);
            answer.give(Reply.toAsker(Notices.of(language.text("error.internal", reference))));
        }
    }

    private static void follow(Answer answer, String name, FollowUp followUp) {
        try {
            followUp.work().get().ifPresent(answer::change);
        } catch (RuntimeException | Error e) {
            log.error("What may be added to the answer to {} failed", name, e);
            Optional.ofNullable(followUp.otherwise()).ifPresent(answer::change);
        }
    }

    private Reply outdated(Language language) {
        return Reply.toAsker(Notices.of(language.text("error.outdated")));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        CompletionRequest request =
                new CompletionRequest(
                        event.getFocusedOption().getName(),
                        event.getFocusedOption().getValue().strip(),
                        texts.in(event.getUserLocale().toLocale()),
                        new EventForm(event));
        event.replyChoices(choices(event.getName(), request))
                .queue(
                        _ -> {},
                        failure ->
                                log.warn(
                                        "Choices for /{} did not reach Discord: {}",
                                        event.getName(),
                                        failure.toString()));
    }

    private List<Command.Choice> choices(String command, CompletionRequest request) {
        try {
            return directory
                    .command(command)
                    .map(known -> known.complete(request))
                    .orElseGet(List::of);
        } catch (RuntimeException e) {
            log.error("Completing an option of /{} failed", command, e);
            return List.of();
        }
    }
}
