package dev.paperboy.search.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Where a signal lies on papers that have nothing to do with a topic, so that signals of any kind
 * and topic become comparable.
 *
 * @param typical its median
 * @param spread its standard deviation, more than 0
 */
record Deviations(double typical, double spread) {

    /** Above it lie the papers of the topic, whose number must not move what is typical. */
    private static final double SHARE_OF_OTHERS = 0.95;

    /** What is expected counts as much as so many papers, so that a few do not decide. */
    private static final int PAPERS_EXPECTED = 20;

    /** Of the expected spread: words that hardly any paper holds have none of their own. */
    private static final double LEAST_SPREAD = 0.5;

    private static final double SMALLEST = 1e-9;

    /** As it lies on these papers, and where they are few, as expected. */
    static Deviations of(Signal signal, List<ReadPaper> papers, Deviations expected) {
        if (papers.isEmpty()) {
            return expected;
        }
        Deviations found = of(signal, papers);
        double share = (double) papers.size() / (papers.size() + PAPERS_EXPECTED);
        return new Deviations(
                share * found.typical + (1 - share) * expected.typical,
                Math.max(
                        LEAST_SPREAD * expected.spread,
                        share * found.spread + (1 - share) * expected.spread));
    }

    /** As it lies on these papers, of which there is at least one. */
    static Deviations of(Signal signal, List<ReadPaper> papers) {
        double[] sorted = papers.stream().mapToDouble(signal::of).sorted().toArray();
        int middle = sorted.length / 2;
        double typical =
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        int others = Math.max(1, (int) (SHARE_OF_OTHERS * sorted.length));
        return new Deviations(typical, Math.max(SMALLEST, spread(Arrays.copyOf(sorted, others))));
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(
                Arrays.stream(values).map(it -> (it - mean) * (it - mean)).average().orElse(0));
    }

    /** By how many standard deviations the signal lies above what is typical. */
    Signal above(Signal signal) {
        return paper -> (signal.of(paper) - typical) / spread;
    }
}
