package dev.paperboy.discord.interaction;

import dev.paperboy.discord.interaction.Asked.Addition;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Brings each command that somebody sends or is still typing to its {@link SlashCommand}, and each
 * that is used on a message to its {@link MessageCommand}.
 *
 * <p>Events arrive on virtual threads (see the event pool of the connection), so that a slow answer
 * holds up nobody else's.
 */
@Component
public class CommandRouter extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(CommandRouter.class);

    private final InteractionDirectory directory;
    private final Answering answering;
    private final List<AfterAnswer> followers;

    CommandRouter(
            InteractionDirectory directory, Answering answering, List<AfterAnswer> followers) {
        this.directory = directory;
        this.answering = answering;
        this.followers = List.copyOf(followers);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Language language = answering.language(event.getUserLocale().toLocale());
        Optional<SlashCommand> command = directory.command(event.getName());
        Asked asked =
                new Asked(event, "/" + event.getFullCommandName(), Announcement.TO_ASKER, language);
        answering.guard(
                asked,
                () ->
                        command.ifPresentOrElse(
                                known -> answer(known, event, asked),
                                () -> answering.answer(asked, () -> Answering.outdated(language))));
    }

    private void answer(SlashCommand command, SlashCommandInteractionEvent event, Asked asked) {
        CommandRequest request =
                new CommandRequest(event, asked.language(), channelLanguage(event));
        Asked whole =
                asked.announced(Announcement.inItsPlace(command.isPrivate(request)))
                        .with(() -> additions(request));
        Supplier<Reply> work = () -> answer(command, request);
        if (command.isAnnounced(request)) {
            answering.announce(whole, work);
        } else {
            answering.answer(whole, work);
        }
    }

    private Stream<Addition> additions(CommandRequest request) {
        return followers.stream()
                .flatMap(each ->
                        each
                                .after(request)
                                .map(reply -> new Addition(reply, () -> each.lost(request)))
                                .stream());
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Language language = answering.language(event.getUserLocale().toLocale());
        Optional<MessageCommand> command = directory.messageCommand(event.getName());
        MessageCommandRequest request =
                new MessageCommandRequest(event.getTarget(), language, new EventClicker(event));
        answering.announce(
                new Asked(event, event.getName(), Announcement.TO_ASKER, language),
                () ->
                        command.map(known -> known.handle(request).privately().shareable())
                                .orElseGet(() -> Answering.outdated(language)));
    }

    private static Reply answer(SlashCommand command, CommandRequest request) {
        Reply reply = command.handle(request);
        return command.isShareable() ? reply.shareable() : reply;
    }

    private Language channelLanguage(SlashCommandInteractionEvent event) {
        Locale locale =
                event.isFromGuild()
                        ? event.getGuildLocale().toLocale()
                        : event.getUserLocale().toLocale();
        return answering.language(locale);
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        CompletionRequest request =
                new CompletionRequest(
                        event.getFocusedOption().getName(),
                        event.getFocusedOption().getValue().strip(),
                        answering.language(event.getUserLocale().toLocale()),
                        new EventForm(event));
        boolean isAllowed = answering.mayComplete(event);
        event.replyChoices(isAllowed ? choices(event.getName(), request) : List.of())
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
