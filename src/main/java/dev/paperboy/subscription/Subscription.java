package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a person wants to read in direct messages.
 *
 * @param id made by Paperboy
 * @param userId Discord's id of the person
 * @param label what its subject was called when it was last looked at, for where that is gone
 * @param confirmedAt when the person was last known to be a member of the topic's server, by the
 *     schedule clock; null: not yet, or it is no server's topic
 * @param stop why it brings nothing any more; null: it does
 */
public record Subscription(
        String id,
        long userId,
        Subject subject,
        String label,
        @Nullable Instant confirmedAt,
        @Nullable Stop stop) {

    /**
     * Why it brings nothing any more.
     *
     * @param at by the schedule clock
     */
    public record Stop(Instant at, StopReason reason) {}

    /** Why it was stopped, by nobody's wish. */
    public enum StopReason {
        /** The person is no member of the topic's server any more. */
        NO_MEMBER,
        /** The bot is no member of the topic's server; it goes on once that is back. */
        BOT_GONE,
        /** The server has removed the topic. */
        TOPIC_GONE,
        /** There is no such preset any more. */
        PRESET_GONE
    }
}
