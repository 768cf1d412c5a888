package dev.paperboy.bench;

import dev.paperboy.evaluation.Table;
import dev.paperboy.search.BenchedSearch;

import java.util.List;

/** What each of some searches costs that nobody should ask for. */
record HostileCost(List<Timing> timings) {

    private static final int SHOWN = 40;

    static HostileCost of(GrowingCatalogue catalogue, List<String> queries) {
        return new HostileCost(
                queries.stream()
                        .map(query -> QueryCost.whole(start(query), catalogue, List.of(query)))
                        .toList());
    }

    private static String start(String query) {
        String start = query.substring(0, Math.min(SHOWN, query.length()));
        return "%s (%,d)".formatted(start.replaceAll("[^ -~]", "·"), query.length());
    }

    /** Milliseconds of the processor. */
    double worst() {
        return timings.stream().mapToDouble(Timing::worstCpu).max().orElseThrow();
    }

    @Override
    public String toString() {
        Table table = Table.of("hostile query (characters)", "CPU ms", "wall ms", "deadline");
        for (Timing timing : timings) {
            table.figures(
                    timing.name(),
                    "%.0f",
                    timing.worstCpu(),
                    timing.wallAt(1),
                    (double) BenchedSearch.DEADLINE.toMillis());
        }
        return table.toString();
    }
}
