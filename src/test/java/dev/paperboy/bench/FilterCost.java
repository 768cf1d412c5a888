package dev.paperboy.bench;

import dev.paperboy.evaluation.Table;

import java.util.Collections;
import java.util.List;

/** What searches with filters cost, some that most papers meet and some that hardly one does. */
record FilterCost(List<Timing> timings) {

    private static final int ROUNDS = 10;

    private static final List<String> FILTERS =
            List.of(
                    "has:code",
                    "-has:code",
                    "upvotes>=20 since:2y",
                    "upvotes>=500",
                    "upvotes<3",
                    "cats OR dogs",
                    "(zebras OR model) has:code upvotes>=5",
                    "language models has:code",
                    "agents upvotes>=20 -robots");

    static FilterCost of(GrowingCatalogue catalogue) {
        return new FilterCost(FILTERS.stream().map(filter -> timing(filter, catalogue)).toList());
    }

    private static Timing timing(String filter, GrowingCatalogue catalogue) {
        catalogue.search().filtered(filter);
        return Timing.of(
                filter, Collections.nCopies(ROUNDS, () -> catalogue.search().filtered(filter)));
    }

    @Override
    public String toString() {
        Table table = Table.of("filter", "CPU ms p50", "worst", "wall ms p50");
        for (Timing timing : timings) {
            table.figures(
                    timing.name(), "%.1f", timing.cpuAt(.5), timing.worstCpu(), timing.wallAt(.5));
        }
        return table.toString();
    }
}
