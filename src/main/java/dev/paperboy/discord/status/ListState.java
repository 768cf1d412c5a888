package dev.paperboy.discord.status;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one of Hugging Face's lists does.
 *
 * @param state what is known of it
 * @param nextTry when it is tried again after it could not be read; null: nobody knows, or it could
 */
record ListState(Kind kind, FeedState state, @Nullable Instant nextTry) {

    /** While all is well, each is read more often than this, or at least tried to be. */
    static final Duration WORRYING = Duration.ofHours(1);

    /** Which list it is. */
    enum Kind {
        /** The day that is open; the only one that is read anew all the time. */
        TODAY,
        /** The newest day that is over and has papers, or could not be read yet. */
        FINISHED,
        /** Hugging Face's own trending list, which digests do not need. */
        TRENDING
    }

    /** Why it cannot be read at present; empty: it was when it was tried last. */
    Optional<FeedState.Failure> failure() {
        return Optional.ofNullable(state.failure());
    }

    /** Whether that has lasted for so long that somebody should know. */
    boolean isWorrying(Instant now) {
        Instant readAt = state.readAt();
        boolean isStale = kind == Kind.TODAY && readAt != null && isLongAgo(readAt, now);
        return isStale || failure().filter(it -> isLongAgo(it.since(), now)).isPresent();
    }

    /** Whether it is a day's that is over and was not read since. */
    boolean isAwaited() {
        Instant readAt = state.readAt();
        return kind == Kind.FINISHED
                && (readAt == null || readAt.isBefore(FeedDays.closing(day())));
    }

    static boolean isLongAgo(Instant moment, Instant now) {
        return Duration.between(moment, now).compareTo(WORRYING) > 0;
    }

    /** The day of one that is a day's. */
    LocalDate day() {
        return ((Feed.Day) state.feed()).date();
    }
}
