package dev.paperboy.search.hybrid;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which candidates are an answer at all: those that hold a share of the words that the best one
 * holds, or come near its nearness. What is left out is measured: it hardly ever was meant.
 */
public enum Fit {

    /** For lists with the best first, where the last ones do no harm. */
    BROAD(0.34, 0.6),

    /** For lists in another order, where any one may be first. */
    NARROW(0.5, 0.8);

    private final double shareOfCoverage;
    private final double shareOfNearness;

    Fit(double shareOfCoverage, double shareOfNearness) {
        this.shareOfCoverage = shareOfCoverage;
        this.shareOfNearness = shareOfNearness;
    }

    List<Candidate> among(List<Candidate> candidates) {
        double coverage = best(candidates, Candidate::coverage) * shareOfCoverage;
        double nearness = best(candidates, Candidate::nearness) * shareOfNearness;
        return candidates.stream()
                .filter(it ->
                        it.isWholeTitle()
                                || (coverage > 0 && it.coverage() >= coverage)
                                || (nearness > 0
                                        && it.isNearnessKnown()
                                        && it.nearness() >= nearness))
                .toList();
    }

    private static double best(List<Candidate> all, ToDoubleFunction<Candidate> of) {
        return all.stream().mapToDouble(of).max().orElse(0);
    }
}
