package dev.paperboy.search;

import java.util.List;

/**
 * How well a paper fits what somebody wants to read.
 *
 * @param score by how many deviations of recent papers it lies above what is asked for: 0 is just
 *     enough for a strong match, and below it is none; 0 where nothing is measured
 * @param reasons what spoke for and against it, the weightiest first
 */
public record Match(Strength strength, double score, List<MatchReason> reasons) {

    /** Nothing speaks for it. */
    public static final Match NONE = new Match(Strength.NONE, Double.NEGATIVE_INFINITY, List.of());

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** Whether it fits. */
    public enum Strength {
        /** Yes. */
        STRONG,
        /** Perhaps. */
        WEAK,
        /** No. */
        NONE
    }
}
