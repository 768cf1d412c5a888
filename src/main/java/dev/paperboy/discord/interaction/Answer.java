package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one answer to one interaction: given at once where it is known at once, else announced in
 * time and given later; once given, it may be changed.
 */
final class Answer {

    private static final Logger log = LoggerFactory.getLogger(Answer.class);

    /** Discord's name for the first message of an answer. */
    private static final String ORIGINAL = "@original";

    private enum State {
        SILENT,
        DEFERRED,
        GIVEN
    }

    private final IReplyCallback interaction;
    private final String name;
    private final boolean defersPrivately;
    private final AtomicReference<State> state = new AtomicReference<>(State.SILENT);

    /** Which message holds it; not known before Discord has told. */
    private final CompletableFuture<String> place = new CompletableFuture<>();

    /**
     * @param name of the command or action, for the log
     * @param defersPrivately who sees that an answer is being worked on
     */
    Answer(IReplyCallback interaction, String name, boolean defersPrivately) {
        this.interaction = interaction;
        this.name = name;
        this.defersPrivately = defersPrivately;
    }

    /** Tells Discord that the answer will come, unless it has come. */
    void deferIfSilent() {
        if (state.compareAndSet(State.SILENT, State.DEFERRED)) {
            interaction.deferReply(defersPrivately).queue(_ -> {}, this::lost);
        }
    }

    /**
     * Gives it.
     *
     * @throws RuntimeException if the reply is none that Discord takes; then another can be given
     */
    void give(Reply reply) {
        MessageCreateData message = reply.toMessage();
        if (state.getAndSet(State.GIVEN) == State.SILENT) {
            interaction.reply(message).setEphemeral(reply.isPrivate()).queue(_ -> {}, this::lost);
            place.complete(ORIGINAL);
        } else if (reply.isPrivate() && !defersPrivately) {
            giveInstead(message);
        } else {
            interaction
                    .getHook()
                    .editOriginal(MessageEditData.fromCreateData(message))
                    .queue(_ -> {}, this::lost);
            place.complete(ORIGINAL);
        }
    }

    /**
     * Changes what was given; JDA lets the change wait until Discord has that.
     *
     * @throws RuntimeException if this is nothing that Discord takes; then another can be given
     */
    void change(Container container) {
        MessageEditData change =
                MessageEditData.fromCreateData(Reply.toAsker(container).toMessage());
        CompletableFuture<Void> _ =
                place.thenAccept(id -> change(id, change))
                        .exceptionally(failure -> {
                            unchanged(failure);
                            return null;
                        });
    }

    private void change(String message, MessageEditData change) {
        interaction.getHook().editMessageById(message, change).queue(_ -> {}, this::unchanged);
    }

    /**
     * Who sees a deferred answer cannot be changed, so the public one makes room for a private one.
     *
     * <p>One after the other: a follow-up that overtakes the removal would take the public place,
     * and be removed.
     */
    private void giveInstead(MessageCreateData message) {
        interaction
                .getHook()
                .deleteOriginal()
                .queue(
                        _ -> followUp(message),
                        failure -> {
                            lost(failure);
                            followUp(message);
                        });
    }

    private void followUp(MessageCreateData message) {
        interaction
                .getHook()
                .sendMessage(message)
                .setEphemeral(true)
                .map(Message::getId)
                .queue(place::complete, this::lost);
    }

    /** Who asked may have dismissed it by now. */
    private void unchanged(Throwable failure) {
        log.info("The answer to {} stays as it was given: {}", name, failure.toString());
    }

    private void lost(Throwable failure) {
        log.warn("The answer to {} did not reach Discord: {}", name, failure.toString());
    }
}
