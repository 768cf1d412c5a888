package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How fresh a feed is.
 *
 * @param papers how many stand on it, 0 before the first reading
 * @param readAt when it was last read with success; null: never
 * @param grewAt when a reading last found a paper that was new to it; null: never
 * @param failure the newest failed attempt if none has succeeded since; null: the last one
 *     succeeded
 */
public record FeedState(
        Feed feed,
        int papers,
        @Nullable Instant readAt,
        @Nullable Instant grewAt,
        @Nullable Failure failure) {

    /** The state of a feed that was never read. */
    static FeedState neverRead(Feed feed) {
        return new FeedState(feed, 0, null, null, null);
    }

    /**
     * This state after one more reading, which may be older than the newest one.
     *
     * @param standing how many papers stand on the feed now
     */
    FeedState with(FeedReading reading, int standing, boolean grew) {
        Instant at = reading.readAt();
        return new FeedState(
                feed,
                standing,
                isLate(reading) ? readAt : at,
                grew && (grewAt == null || grewAt.isBefore(at)) ? at : grewAt,
                failure == null ? null : failure.after(at));
    }

    /** This state after a failed attempt, which may be older than the newest reading. */
    FeedState with(Failure attempt) {
        boolean outdated =
                (readAt != null && attempt.at().isBefore(readAt))
                        || (failure != null && attempt.at().isBefore(failure.at()));
        return outdated
                ? this
                : new FeedState(
                        feed,
                        papers,
                        readAt,
                        grewAt,
                        failure == null ? attempt : attempt.since(failure.since()));
    }

    /**
     * This state as it can be at this moment: what was read in the future, by a clock that was
     * ahead, counts as not read, and what grew there as grown just now.
     */
    public FeedState asOf(Instant now) {
        return new FeedState(
                feed,
                papers,
                readAt != null && readAt.isAfter(now) ? null : readAt,
                grewAt != null && grewAt.isAfter(now) ? now : grewAt,
                failure != null && failure.at().isAfter(now) ? null : failure);
    }

    /** Whether a newer reading is known than this one. */
    boolean isLate(FeedReading reading) {
        return readAt != null && reading.readAt().isBefore(readAt);
    }

    /**
     * A failed attempt to read it.
     *
     * @param since when the first of those failed that no success has followed
     * @param reason one sentence for the operator
     */
    public record Failure(Instant since, Instant at, String reason) {

        /** The first one after a success. */
        public Failure(Instant at, String reason) {
            this(at, at, reason);
        }

        private Failure since(Instant first) {
            return new Failure(first, at, reason);
        }

        /**
         * The same after a success at this moment, which a late reading may be; null: it ended it.
         */
        private @Nullable Failure after(Instant success) {
            if (!at.isAfter(success)) {
                return null;
            }
            return since.isAfter(success) ? this : since(at);
        }
    }
}
