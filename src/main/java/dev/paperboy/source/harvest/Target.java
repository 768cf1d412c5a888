package dev.paperboy.source.harvest;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A feed to be read again and again.
 *
 * @param every age of the last reading at which the next is due
 * @param closedAt when it closed, after which it is read at once to have it whole; null: open
 */
record Target(Feed feed, Duration every, @Nullable Instant closedAt) {

    /** When it is next due, by what the catalogue says of it; failures aside. */
    Instant dueAt(FeedState state) {
        Instant readAt = state.readAt();
        if (readAt == null) {
            return Instant.EPOCH;
        }
        Instant aged = readAt.plus(every);
        return closedAt != null && readAt.isBefore(closedAt) && closedAt.isBefore(aged)
                ? closedAt
                : aged;
    }
}
