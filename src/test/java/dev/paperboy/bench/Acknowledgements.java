package dev.paperboy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What came of one thing that people did, beside what came of it at the echo. */
record Acknowledgements(Invocation invocation, List<Round> ours, List<Round> echoes) {

    private static final double MIDDLE = 0.5;
    private static final double ALMOST_ALL = 0.99;
    private static final double PERCENT = 100;

    /** The median until the first sign of life in terms of the echo's. */
    double timesEcho() {
        return at(MIDDLE, ours, Round::acknowledged) / at(MIDDLE, echoes, Round::acknowledged);
    }

    /** How many got no answer. */
    int lost() {
        return ours.stream().mapToInt(it -> it.asked() - it.answered().size()).sum();
    }

    private static double at(
            double share, List<Round> rounds, Function<Round, List<Double>> waits) {
        List<Double> rising =
                rounds.stream().flatMap(it -> waits.apply(it).stream()).sorted().toList();
        return rising.get(Math.min(rising.size() - 1, (int) (rising.size() * share)));
    }

    /** Of the rounds, so that a compiler that wakes up in one of them does not count. */
    private static double middle(List<Round> rounds, ToDoubleFunction<Round> measure) {
        List<Double> rising = rounds.stream().mapToDouble(measure).sorted().boxed().toList();
        return rising.get(rising.size() / 2);
    }

    static String table(List<Acknowledgements> all) {
        StringBuilder table = new StringBuilder("%n".formatted());
        table.append(
                "%-32s %9s %9s %9s %9s %7s %9s %9s %9s %9s %9s %9s %9s %5s%n"
                        .formatted(
                                "ms",
                                "ack p50",
                                "p99",
                                "echo p50",
                                "p99",
                                "times",
                                "whole p50",
                                "p99",
                                "told 1st",
                                "CPU",
                                "echo CPU",
                                "others",
                                "late",
                                "lost"));
        all.forEach(each -> table.append(each.row()));
        return table.toString();
    }

    String row() {
        int asked = ours.stream().mapToInt(Round::asked).sum();
        int deferred = ours.stream().mapToInt(Round::deferred).sum();
        return String.format(
                Locale.ROOT,
                "%-32s %9.2f %9.2f %9.2f %9.2f %7.2f %9.2f %9.2f %8.0f%% %9.2f %9.2f %8.0f%%"
                        + " %9.1f %5d%n",
                invocation.name(),
                at(MIDDLE, ours, Round::acknowledged),
                at(ALMOST_ALL, ours, Round::acknowledged),
                at(MIDDLE, echoes, Round::acknowledged),
                at(ALMOST_ALL, echoes, Round::acknowledged),
                timesEcho(),
                at(MIDDLE, ours, Round::answered),
                at(ALMOST_ALL, ours, Round::answered),
                PERCENT * deferred / asked,
                middle(ours, Round::cpuEach),
                middle(echoes, Round::cpuEach),
                PERCENT * middle(ours, Round::shareOfOthers),
                ours.stream().map(Round::late).max(Duration::compareTo).orElseThrow().toNanos()
                        / 1e6,
                lost());
    }
}
