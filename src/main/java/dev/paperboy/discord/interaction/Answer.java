package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
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
    private final ActionRow share;
    private final AtomicReference<State> state = new AtomicReference<>(State.SILENT);

    /** Which message holds it; not known before Discord has told. */
    private final CompletableFuture<String> place = new CompletableFuture<>();

    /** Ends well once Discord has the answer; never ends if that gets lost. */
    private final CompletableFuture<Void> reached = new CompletableFuture<>();

    /**
     * @param name of the command or action, for the log
     * @param defersPrivately who sees that an answer is being worked on
     * @param share what stands below an answer that may be shared
     */
    Answer(IReplyCallback interaction, String name, boolean defersPrivately, ActionRow share) {
        this.interaction = interaction;
        this.name = name;
        this.defersPrivately = defersPrivately;
        this.share = share;
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
        MessageCreateData message = shown(reply.components(), reply).message();
        if (state.getAndSet(State.GIVEN) == State.SILENT) {
            giveAtOnce(message, reply);
            place.complete(ORIGINAL);
        } else if (reply.isPrivate() && !defersPrivately) {
            giveInstead(message);
        } else {
            interaction
                    .getHook()
                    .editOriginal(MessageEditData.fromCreateData(message))
                    .queue(_ -> arrived(), this::lost);
            place.complete(ORIGINAL);
        }
    }

    private void giveAtOnce(MessageCreateData message, Reply reply) {
        IMessageEditCallback click = reply.isInPlace() ? clicked() : null;
        if (click != null) {
            click.editMessage(MessageEditData.fromCreateData(message))
                    .queue(_ -> arrived(), this::lost);
        } else {
            interaction
                    .reply(message)
                    .setEphemeral(reply.isPrivate())
                    .queue(_ -> arrived(), this::lost);
        }
    }

    /** The click, if it was on a message that only the asker sees; null: there is none such. */
    private @Nullable IMessageEditCallback clicked() {
        Message message =
                switch (interaction) {
                    case ComponentInteraction component -> component.getMessage();
                    case ModalInteraction modal -> modal.getMessage();
                    default -> null;
                };
        return message != null
                        && message.isEphemeral()
                        && interaction instanceof IMessageEditCallback it
                ? it
                : null;
    }

    /** Between the bot and one person there is nobody to share it with. */
    private Shown shown(List<? extends MessageTopLevelComponent> components, Reply reply) {
        boolean isShareable =
                reply.isShareable()
                        && reply.isPrivate()
                        && interaction.getContext() != InteractionContextType.BOT_DM;
        return new Shown(components, isShareable ? share : null);
    }

    /**
     * Changes what was given; JDA lets the change wait until Discord has that.
     *
     * @param reply which was given
     * @throws RuntimeException if this is nothing that Discord takes; then another can be given
     */
    void change(Reply reply, Container container) {
        MessageEditData change = shown(List.of(container), reply).change();
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
                .queue(
                        id -> {
                            place.complete(id);
                            arrived();
                        },
                        this::lost);
    }

    private void arrived() {
        reached.complete(null);
    }

    /**
     * Adds a message that only the asker sees, below what was given; waits until Discord has that,
     * as what comes before would take its place.
     */
    void add(Reply reply) {
        MessageCreateData message = shown(reply.components(), reply).message();
        CompletableFuture<Void> _ =
                reached.thenRun(() ->
                        interaction
                                .getHook()
                                .sendMessage(message)
                                .setEphemeral(true)
                                .queue(_ -> {}, this::lost));
    }

    /** Who asked may have dismissed it by now. */
    private void unchanged(Throwable failure) {
        log.info("The answer to {} stays as it was given: {}", name, failure.toString());
    }

    private void lost(Throwable failure) {
        log.warn("The answer to {} did not reach Discord: {}", name, failure.toString());
    }
}
