package dev.paperboy.discord.discuss;

import dev.paperboy.discord.delivery.Outgoing;
import dev.paperboy.discord.delivery.Reading;
import dev.paperboy.discord.delivery.Requests;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;

/** Asks Discord for threads: opens them, begins them with a card, tells whether they are there. */
@Component
class ThreadDesk {

    private static final Logger log = LoggerFactory.getLogger(ThreadDesk.class);

    private static final int CLIENT_ERRORS = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final Requests requests;

    ThreadDesk(Requests requests) {
        this.requests = requests;
    }

    /** What came of opening a thread. */
    sealed interface Opening {}

    /**
     * It is open.
     *
     * @param hasCard whether it hangs on the paper's card
     */
    record Open(long threadId, boolean hasCard) implements Opening {}

    /**
     * It was surely not opened.
     *
     * @param reason as Discord gives it
     */
    record Refused(String reason) implements Opening {}

    /** It was surely not opened: the bot lacks a permission there. */
    record Denied() implements Opening {}

    /** Nobody knows whether it was opened. */
    record Unclear() implements Opening {}

    /** Whether a thread is there. */
    enum Presence {
        OPEN,
        LOCKED,
        GONE
    }

    /** Opens a thread, on the card where there is one that has none. */
    Opening open(Spot spot, String name) {
        return switch (requests.make(spot.channel().getJDA(), opening(spot, name))) {
            case Requests.Reply.Done done ->
                    new Open(done.answer().getUnsignedLong("id"), spot.cardId() != null);
            case Requests.Reply.NotDone undone -> new Refused(undone.reason());
            case Requests.Reply.Failed failed -> failed(spot, name, failed.failure());
        };
    }

    private static Outgoing opening(Spot spot, String name) {
        String channel = spot.channel().getId();
        DataObject named = DataObject.empty().put("name", name);
        Long card = spot.cardId();
        return card == null
                ? new Outgoing(
                        Route.Channels.CREATE_THREAD.compile(channel),
                        named.put("type", typeIn(spot)))
                : new Outgoing(
                        Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(
                                channel, Long.toUnsignedString(card)),
                        named);
    }

    private static int typeIn(Spot spot) {
        ChannelType type =
                spot.channel().getType() == ChannelType.NEWS
                        ? ChannelType.GUILD_NEWS_THREAD
                        : ChannelType.GUILD_PUBLIC_THREAD;
        return type.getId();
    }

    private Opening failed(Spot spot, String name, RuntimeException failure) {
        Long card = spot.cardId();
        if (card != null && isOneOf(failure, ErrorResponse.UNKNOWN_MESSAGE)) {
            return open(spot.withoutCard(), name);
        }
        if (card != null
                && isOneOf(failure, ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS)) {
            // The thread of a message bears its id; a message has one in all its life.
            return presence(spot, card) == Presence.GONE
                    ? open(spot.withoutCard(), name)
                    : new Open(card, true);
        }
        log.warn("A thread was not opened in {}: {}", spot.channel().getId(), failure.toString());
        if (isOneOf(failure, ErrorResponse.MISSING_PERMISSIONS)
                || isOneOf(failure, ErrorResponse.MISSING_ACCESS)) {
            return new Denied();
        }
        return isRefusal(failure) ? new Refused(String.valueOf(reason(failure))) : new Unclear();
    }

    private static String reason(RuntimeException failure) {
        return failure instanceof ErrorResponseException error
                ? error.getMeaning()
                : failure.toString();
    }

    private static boolean isRefusal(RuntimeException failure) {
        if (!(failure instanceof ErrorResponseException error)) {
            return false;
        }
        int status = error.getResponse().code;
        return status >= CLIENT_ERRORS && status < SERVER_ERRORS && status != TOO_MANY_REQUESTS;
    }

    private static boolean isOneOf(RuntimeException failure, ErrorResponse answer) {
        return failure instanceof ErrorResponseException error
                && error.getErrorResponse() == answer;
    }

    /** Whether a thread is there, as far as can be known now: one that cannot be asked for is. */
    Presence presence(Spot spot, long threadId) {
        ThreadChannel known = spot.channel().getGuild().getThreadChannelById(threadId);
        if (known != null) {
            return known.isLocked() ? Presence.LOCKED : Presence.OPEN;
        }
        try {
            return thread(spot, threadId).getObject("thread_metadata").getBoolean("locked", false)
                    ? Presence.LOCKED
                    : Presence.OPEN;
        } catch (RuntimeException failure) {
            if (isOneOf(failure, ErrorResponse.UNKNOWN_CHANNEL)) {
                return Presence.GONE;
            }
            log.info("Thread {} could not be asked for: {}", threadId, failure.toString());
            return Presence.OPEN;
        }
    }

    private static DataObject thread(Spot spot, long threadId) {
        return Reading.of(
                spot.channel().getJDA(),
                Route.Channels.GET_CHANNEL.compile(Long.toUnsignedString(threadId)),
                Response::getObject);
    }

    /**
     * Begins a thread with a card, unless something was said in it.
     *
     * @return whether it need not be tried again
     */
    boolean introduce(Spot spot, long threadId, Container card) {
        try {
            if (!thread(spot, threadId).isNull("last_message_id")) {
                return true;
            }
        } catch (RuntimeException failure) {
            log.info("Thread {} could not be asked for: {}", threadId, failure.toString());
            return false;
        }
        Requests.Reply reply = requests.make(spot.channel().getJDA(), firstMessage(threadId, card));
        if (reply instanceof Requests.Reply.Done) {
            return true;
        }
        log.warn("Thread {} is still without its card: {}", threadId, reply);
        return false;
    }

    /** Two at the same time are one by their nonce. */
    private static Outgoing firstMessage(long threadId, Container card) {
        String thread = Long.toUnsignedString(threadId);
        return new Outgoing(
                Route.Messages.SEND_MESSAGE.compile(thread),
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .addComponents(card)
                        .setAllowedMentions(List.of())
                        .mentionRepliedUser(false)
                        .build()
                        .toData()
                        .put("nonce", "d" + thread)
                        .put("enforce_nonce", true));
    }
}
