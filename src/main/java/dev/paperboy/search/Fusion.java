package dev.paperboy.search;

/**
 * How much what is known of a candidate counts; the weights are measured on all collections
 * together.
 */
record Fusion(double words, double meaning, double cosine, double coverage, double title) {

    /** For what a person typed. */
    static final Fusion OF_QUERIES = new Fusion(0.65, 0.35, 0.3, 0.4, 0.1);

    /** For a whole paper, of whose many words nobody holds most. */
    static final Fusion OF_PAPERS = new Fusion(0.5, 0.5, 0.3, 0, 0);

    /** More than all else can come to. */
    private static final double WHOLE_TITLE = 10;

    /** More is better, and comparable within one search. */
    double score(Candidate candidate) {
        return words * candidate.words()
                + meaning * candidate.meaning()
                + cosine * candidate.cosine()
                + coverage * candidate.coverage()
                + title * candidate.title() * candidate.title()
                + (candidate.isWholeTitle() ? WHOLE_TITLE : 0);
    }
}
