package dev.paperboy.search.hybrid;

/** How much what is known of a candidate counts; measured on all collections together. */
final class Fusion {

    private static final double WORDS = 0.4;
    private static final double MEANING = 0.2;
    private static final double NEARNESS = 0.6;
    private static final double COVERAGE = 0.5;
    private static final double TITLE = 0.1;

    /** More than all else can come to. */
    private static final double WHOLE_TITLE = 10;

    private Fusion() {}

    /** More is better, and comparable within one search. */
    static double score(Candidate candidate) {
        return WORDS * candidate.words()
                + MEANING * candidate.meaning()
                + NEARNESS * candidate.nearness()
                + COVERAGE * candidate.coverage()
                + TITLE * candidate.title() * candidate.title()
                + (candidate.isWholeTitle() ? WHOLE_TITLE : 0);
    }
}
