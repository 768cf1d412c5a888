package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When it is worth asking arXiv about a paper again: versions, journal and withdrawal come later,
 * and the more seldom the older it is.
 */
final class ArxivQuestions {

    /** After so many answers without it, a paper is taken for unknown. */
    static final int MISSES_UNTIL_UNKNOWN = 4;

    static final Duration SOONEST = Duration.ofDays(14);
    static final Duration UNTOLD = Duration.ofHours(1);
    private static final Duration STILL_YOUNG = Duration.ofDays(730);

    /** arXiv's answers come short now and then, so that one says little. */
    private static final List<Duration> AFTER_MISSES =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    private static final Duration UNKNOWN = Duration.ofDays(90);

    private ArxivQuestions() {}

    /**
     * After an answer about it.
     *
     * @param published the day of its first version; null: not told
     * @return null: never
     */
    static @Nullable Instant afterAnswer(@Nullable LocalDate published, Instant at) {
        if (published == null) {
            return at.plus(UNKNOWN);
        }
        Duration age = Duration.between(published.atStartOfDay(ZoneOffset.UTC).toInstant(), at);
        if (age.compareTo(STILL_YOUNG) > 0) {
            return null;
        }
        Duration half = age.dividedBy(2);
        return at.plus(half.compareTo(SOONEST) > 0 ? half : SOONEST);
    }

    /**
     * After answers that were to tell it and did not.
     *
     * @param misses how many in a row, at least one
     */
    static Instant afterMisses(int misses, Instant at) {
        boolean few = misses < MISSES_UNTIL_UNKNOWN;
        return at.plus(few ? AFTER_MISSES.get(misses - 1) : UNKNOWN);
    }
}
