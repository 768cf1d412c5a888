package dev.paperboy.discord.interaction;

import dev.paperboy.discord.interaction.Asked.Addition;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The one answer to one interaction: given at once where it is known at once, else announced in
 * time and given later; once given, it may be changed.
 */
final class Answer {

    private static final Logger log = LoggerFactory.getLogger(Answer.class);

    /** Discord's name for the first message of an answer. */
    private static final String ORIGINAL = "@original";

    /** There is nothing left that could be answered, or its answer has been dismissed. */
    private static final Set<ErrorResponse> GONE =
            Set.of(
                    ErrorResponse.UNKNOWN_INTERACTION,
                    ErrorResponse.UNKNOWN_WEBHOOK,
                    ErrorResponse.INVALID_WEBHOOK_TOKEN,
                    ErrorResponse.UNKNOWN_MESSAGE);

    private enum State {
        SILENT,
        DEFERRED,
        GIVEN
    }

    private final IReplyCallback interaction;
    private final Asked asked;
    private final ActionRow share;
    private final Mishaps mishaps;

    /** The click, if it was on a message that only the asker sees; null: there is none such. */
    private final @Nullable IMessageEditCallback click;

    private final Announcement announcement;
    private final AtomicReference<State> state = new AtomicReference<>(State.SILENT);
    private final AtomicBoolean isLost = new AtomicBoolean();

    /** Which message holds it; never ends if that gets lost. */
    private final CompletableFuture<String> place = new CompletableFuture<>();

    /**
     * @param share what stands below an answer that may be shared
     */
    Answer(Asked asked, ActionRow share, Mishaps mishaps) {
        this.interaction = asked.event();
        this.asked = asked;
        this.share = share;
        this.mishaps = mishaps;
        this.click = click(asked.event());
        this.announcement =
                asked.announcement() == Announcement.UNSEEN && click == null
                        ? Announcement.TO_ASKER
                        : asked.announcement();
    }

    private static @Nullable IMessageEditCallback click(IReplyCallback interaction) {
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

    /** What becomes of a message that is sent: it is there, or Discord refuses it. */
    private record Fate(Consumer<String> given, Consumer<Throwable> refused) {}

    /** Tells Discord that the answer will come, unless it has come. */
    void deferIfSilent() {
        if (state.compareAndSet(State.SILENT, State.DEFERRED)) {
            if (click != null && announcement == Announcement.UNSEEN) {
                click.deferEdit().queue(_ -> {}, this::lost);
            } else {
                boolean isPrivate = announcement != Announcement.TO_ALL;
                interaction.deferReply(isPrivate).queue(_ -> {}, this::lost);
            }
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
        } else {
            giveLate(message, reply, new Fate(place::complete, this::refused));
        }
    }

    /** What Discord refuses as a first sign of life it shows as failed by itself. */
    private void giveAtOnce(MessageCreateData message, Reply reply) {
        if (click != null && reply.isInPlace()) {
            click.editMessage(MessageEditData.fromCreateData(message))
                    .queue(_ -> place.complete(ORIGINAL), this::lost);
        } else {
            interaction
                    .reply(message)
                    .setEphemeral(reply.isPrivate())
                    .queue(_ -> place.complete(ORIGINAL), this::lost);
        }
    }

    private void giveLate(MessageCreateData message, Reply reply, Fate fate) {
        boolean isInItsPlace =
                switch (announcement) {
                    case TO_ALL -> !reply.isPrivate();
                    case TO_ASKER -> true;
                    case UNSEEN -> reply.isInPlace();
                };
        if (isInItsPlace) {
            interaction
                    .getHook()
                    .editOriginal(MessageEditData.fromCreateData(message))
                    .queue(_ -> fate.given().accept(ORIGINAL), fate.refused());
        } else if (announcement == Announcement.TO_ALL) {
            giveInstead(message, fate);
        } else {
            followUp(message, reply.isPrivate(), fate);
        }
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
     * Changes what was given, once Discord has that; what gets lost stays unchanged.
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
     * <p>One after the other: a follow-up that is there before the removal takes the public place,
     * and all see it.
     */
    private void giveInstead(MessageCreateData message, Fate fate) {
        interaction
                .getHook()
                .deleteOriginal()
                .queue(
                        _ -> followUp(message, true, fate),
                        failure -> unlessThere(failure, message, fate, _ -> hide(message, fate)));
    }

    /** Where the public place stays, something that all may see takes it first. */
    private void hide(MessageCreateData message, Fate fate) {
        Shown hidden = new Shown(List.of(mishaps.hidden(asked.language())), null);
        interaction
                .getHook()
                .editOriginal(hidden.change())
                .queue(
                        _ -> followUp(message, true, fate),
                        failure -> unlessThere(failure, message, fate, this::lost));
    }

    /** Where the public place is not there any more, nothing can take it. */
    private void unlessThere(
            Throwable failure, MessageCreateData message, Fate fate, Consumer<Throwable> isThere) {
        if (isOneOf(failure, Set.of(ErrorResponse.UNKNOWN_MESSAGE))) {
            followUp(message, true, fate);
        } else {
            isThere.accept(failure);
        }
    }

    private void followUp(MessageCreateData message, boolean isPrivate, Fate fate) {
        interaction
                .getHook()
                .sendMessage(message)
                .setEphemeral(isPrivate)
                .map(Message::getId)
                .queue(fate.given(), fate.refused());
    }

    /** What to do once Discord has the answer. */
    void onceThere(Runnable next) {
        CompletableFuture<Void> _ = place.thenRun(next);
    }

    /** Adds a message that only the asker sees, below what Discord has. */
    void add(Addition addition) {
        MessageCreateData message =
                shown(addition.reply().components(), addition.reply()).message();
        followUp(
                message,
                true,
                new Fate(
                        _ -> {},
                        failure -> {
                            mishaps.lost(asked.name(), failure);
                            addition.lost().run();
                        }));
    }

    /** Who asked may have dismissed it by now. */
    private void unchanged(Throwable failure) {
        log.info("The answer to {} stays as it was given: {}", asked.name(), failure.toString());
    }

    /** Whoever waits for what was announced is told once that nothing comes. */
    private void refused(Throwable failure) {
        if (isLost.get() || isUnannounced(failure) || isOneOf(failure, GONE)) {
            lost(failure);
            return;
        }
        Reply told = mishaps.refused(asked.name(), asked.language(), failure);
        giveLate(shown(told.components(), told).message(), told, new Fate(_ -> {}, this::lost));
    }

    private static boolean isOneOf(Throwable failure, Set<ErrorResponse> responses) {
        return failure instanceof ErrorResponseException refusal
                && responses.contains(refusal.getErrorResponse());
    }

    /** JDA gives up what waits for the announcement before it tells why that has failed. */
    private static boolean isUnannounced(Throwable failure) {
        return failure instanceof InteractionFailureException;
    }

    /** Where the announcement has failed, its own failure tells the reason. */
    private void lost(Throwable failure) {
        if (!isUnannounced(failure) && isLost.compareAndSet(false, true)) {
            mishaps.lost(asked.name(), failure);
        }
    }
}
