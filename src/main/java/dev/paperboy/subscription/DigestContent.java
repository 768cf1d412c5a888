package dev.paperboy.subscription;

/**
 * What a digest shows.
 *
 * @param papers the most papers, 1 to {@value #MOST_PAPERS}
 * @param minimumUpvotes papers with fewer are left out; not negative
 * @param tellsGaps whether the channel is told why there are no papers
 */
public record DigestContent(int papers, int minimumUpvotes, boolean tellsGaps) {

    /** As many as one message shows well. */
    public static final int MOST_PAPERS = 15;

    /** What a digest shows unless it is told otherwise. */
    public static final DigestContent USUAL = new DigestContent(10, 0, true);

    /**
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public DigestContent {
        if (papers < 1 || papers > MOST_PAPERS || minimumUpvotes < 0) {
            throw new IllegalArgumentException(
                    papers + " papers with at least " + minimumUpvotes + " upvotes");
        }
    }
}
