package dev.paperboy.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many upvotes a paper usually gains while it grows older: a curve assumed beforehand, whose
 * every stretch is raised or lowered by what the papers listed lately gained on it.
 *
 * @param factors how many times as much as assumed is gained, for each stretch
 */
record UsualGains(List<Double> factors) {

    /** Papers as young as this are learned from: afterwards hardly any votes are added. */
    static final Duration LEARNED_UP_TO = Duration.ofDays(14);

    /** What is assumed: so many upvotes in the end... */
    private static final double TOTAL = 20;

    /** ...half of them in so many days. */
    private static final double HALF_AFTER = 1;

    /** How many upvotes must have been seen on a stretch to weigh as much as what is assumed. */
    private static final double WEIGHT_OF_ASSUMED = 50;

    /** Where the stretches begin, in days of age; the last one goes on for ever. */
    private static final double[] BEGINNINGS = {0, 0.25, 0.5, 1, 2, 3, 5, 7, 10};

    UsualGains {
        factors = List.copyOf(factors);
    }

    /**
     * @param papers all that were listed in a span of time, those without gains too; none: it is as
     *     assumed
     */
    static UsualGains learnedFrom(List<WatchedPaper> papers) {
        double[] gained = new double[BEGINNINGS.length];
        double[] assumed = new double[BEGINNINGS.length];
        for (WatchedPaper paper : papers) {
            addGains(paper, gained);
            addAssumed(paper, assumed);
        }
        return new UsualGains(
                IntStream.range(0, BEGINNINGS.length)
                        .mapToObj(i ->
                                (WEIGHT_OF_ASSUMED + gained[i]) / (WEIGHT_OF_ASSUMED + assumed[i]))
                        .toList());
    }

    /** What is usually gained between these ages, which are in days. */
    double between(double from, double to) {
        return IntStream.range(0, BEGINNINGS.length)
                .mapToDouble(i -> factors.get(i) * assumedOn(i, from, to))
                .sum();
    }

    /** A gain is counted in the middle of the time in which it came about. */
    private static void addGains(WatchedPaper paper, double[] gained) {
        List<VoteReadings.Told> told = paper.readings().told();
        for (int i = 1; i < told.size(); i++) {
            int gain = told.get(i).upvotes() - told.get(i - 1).upvotes();
            Instant earliest = paper.readings().lastToldBefore(i);
            double age = (paper.ageAt(earliest) + paper.ageAt(told.get(i).at())) / 2;
            gained[stretchAt(age)] += Math.max(0, gain);
        }
    }

    private static void addAssumed(WatchedPaper paper, double[] assumed) {
        double from = paper.ageAt(paper.readings().firstAt());
        double to = paper.ageAt(paper.readings().readAt());
        for (int i = 0; i < BEGINNINGS.length; i++) {
            assumed[i] += assumedOn(i, from, to);
        }
    }

    private static int stretchAt(double age) {
        int stretch = BEGINNINGS.length - 1;
        while (age < BEGINNINGS[stretch]) {
            stretch--;
        }
        return stretch;
    }

    private static double assumedOn(int stretch, double from, double to) {
        double end =
                stretch + 1 < BEGINNINGS.length
                        ? BEGINNINGS[stretch + 1]
                        : Double.POSITIVE_INFINITY;
        double first = Math.max(from, BEGINNINGS[stretch]);
        double last = Math.min(to, end);
        return last <= first ? 0 : assumedUpTo(last) - assumedUpTo(first);
    }

    private static double assumedUpTo(double age) {
        return TOTAL * age / (age + HALF_AFTER);
    }
}
