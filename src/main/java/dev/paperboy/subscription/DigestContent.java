package dev.paperboy.subscription;

import dev.paperboy.filter.Filter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a digest shows.
 *
 * @param papers the most papers, 1 to {@value #MOST_PAPERS}
 * @param minimumUpvotes papers with fewer are left out; not negative
 * @param tellsGaps whether the channel is told why there are no papers
 * @param topics the ids of the server's topics of which a paper has to fit one, at most {@value
 *     #MOST_TOPICS}; none: every paper does
 * @param filter what every paper has to be besides; null: nothing
 */
public record DigestContent(
        int papers,
        int minimumUpvotes,
        boolean tellsGaps,
        List<String> topics,
        @Nullable Filter filter) {

    /** As many as one message shows well. */
    public static final int MOST_PAPERS = 15;

    /** More would say nothing any more about what a channel is for. */
    public static final int MOST_TOPICS = 10;

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
        if (topics.size() > MOST_TOPICS) {
            throw new IllegalArgumentException(topics.size() + " topics");
        }
        topics = List.copyOf(topics);
    }

    /** Papers about anything. */
    public DigestContent(int papers, int minimumUpvotes, boolean tellsGaps) {
        this(papers, minimumUpvotes, tellsGaps, List.of(), null);
    }

    /** The same with at most so many papers. */
    public DigestContent withPapers(int most) {
        return new DigestContent(most, minimumUpvotes, tellsGaps, topics, filter);
    }

    /** The same with other topics. */
    public DigestContent withTopics(List<String> others) {
        return new DigestContent(papers, minimumUpvotes, tellsGaps, others, filter);
    }

    /** The same with another filter. */
    public DigestContent withFilter(@Nullable Filter other) {
        return new DigestContent(papers, minimumUpvotes, tellsGaps, topics, other);
    }
}
