package dev.paperboy.source.harvest;

import dev.paperboy.paper.Feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often each feed has failed in a row, and puts the next attempt off ever longer. */
final class Failures {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /** No longer than the open day is left unread while all is well. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(20);

    private final Map<Feed, Streak> streaks = new ConcurrentHashMap<>();

    /**
     * @param retryAt when to try again
     */
    record Streak(int length, Instant retryAt) {}

    /** Takes note of a failure. */
    Streak add(Feed feed, Instant now) {
        return streaks.compute(
                feed,
                (_, before) -> {
                    int length = before == null ? 1 : before.length() + 1;
                    return new Streak(length, now.plus(pause(length)));
                });
    }

    /** Takes note of a success; returns whether it ended a streak. */
    boolean end(Feed feed) {
        return streaks.remove(feed) != null;
    }

    /** Whether the feed failed when it was last tried. */
    boolean has(Feed feed) {
        return streaks.containsKey(feed);
    }

    /** When the feed is to be tried again; empty: it did not fail when it was last tried. */
    Optional<Instant> retryAt(Feed feed) {
        return Optional.ofNullable(streaks.get(feed)).map(Streak::retryAt);
    }

    /** Whether the feed may be tried again. */
    boolean mayTry(Feed feed, Instant now) {
        Streak streak = streaks.get(feed);
        return streak == null || !now.isBefore(streak.retryAt());
    }

    /** Five minutes after the first failure, then twice as long each time, up to twenty. */
    static Duration pause(int length) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < length && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
