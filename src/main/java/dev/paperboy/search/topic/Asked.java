package dev.paperboy.search.topic;

import dev.paperboy.filter.Width;
import dev.paperboy.search.Match.Strength;

/**
 * What a width asks for, in deviations of recent papers; measured.
 *
 * @param strong for a paper that fits
 * @param weak for one that perhaps does: what the next wider width asks for. Below that of the
 *     widest, hardly one of four does.
 */
record Asked(double strong, double weak) {

    /** A score that says no, by a little. */
    static final double LITTLE = -1;

    private static final double STRICT = 3.0;
    private static final double NORMAL = 2.4;
    private static final double WIDE = 2.2;

    static Asked of(Width width) {
        return switch (width) {
            case STRICT -> new Asked(STRICT, NORMAL);
            case NORMAL -> new Asked(NORMAL, WIDE);
            case WIDE -> new Asked(WIDE, WIDE);
        };
    }

    /**
     * @param score above what is asked for
     */
    Strength strengthOf(double score) {
        if (score >= 0) {
            return Strength.STRONG;
        }
        return score >= weak - strong ? Strength.WEAK : Strength.NONE;
    }
}
