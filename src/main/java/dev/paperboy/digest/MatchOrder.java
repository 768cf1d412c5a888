package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperOrder;

import java.util.Comparator;

/**
 * The order in which papers that fit a topic are shown, by votes and by how well they fit.
 *
 * <p>Fitting better by one standard deviation counts as much as having four times the upvotes (one
 * is added to each paper's, so that a paper without any has its place too), and beyond {@value
 * #MOST_DEVIATIONS} deviations nothing any more: what is squarely about a topic is not beaten by
 * what touches it and is popular, and among papers that all fit, the popular one leads. Where
 * nothing is measured, as with filters, votes alone decide.
 */
public final class MatchOrder {

    private static final double MOST_DEVIATIONS = 3;
    private static final double VOTE_DOUBLINGS_PER_DEVIATION = 2;

    /** Total, since ids differ. */
    public static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::weight)
                    .reversed()
                    .thenComparing(Ranked::paper, PaperOrder.BY_VOTES);

    private MatchOrder() {}

    /**
     * A paper and how well it fits.
     *
     * @param score as {@link dev.paperboy.search.Match#score}
     */
    public record Ranked(Paper paper, double score) {

        /** In doublings of the votes. */
        private double weight() {
            double votes = Math.log1p(paper.upvotes()) / Math.log(2);
            return votes + VOTE_DOUBLINGS_PER_DEVIATION * Math.clamp(score, 0, MOST_DEVIATIONS);
        }
    }
}
