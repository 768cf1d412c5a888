package dev.paperboy.search;

/**
 * A paper that may be meant.
 *
 * @param doc its number in the reader
 * @param words how well its words fit, from 0 to 1 for the best of this search
 * @param meaning how near its meaning is, likewise
 * @param title how much of the query and of its title are the same, from 0 to 1 for the same words
 * @param isWholeTitle whether the query is its title
 */
record Candidate(int doc, double words, double meaning, double title, boolean isWholeTitle) {

    // Measured by the evaluation on all collections together.
    private static final double WEIGHT_OF_WORDS = 0.65;
    private static final double WEIGHT_OF_MEANING = 0.35;
    private static final double WEIGHT_OF_TITLE = 0.2;

    /** More than all else can come to. */
    private static final double WHOLE_TITLE = 10;

    /** Above 0; more is better, and comparable within one search. */
    double score() {
        return WEIGHT_OF_WORDS * words
                + WEIGHT_OF_MEANING * meaning
                + WEIGHT_OF_TITLE * title * title
                + (isWholeTitle ? WHOLE_TITLE : 0);
    }
}
