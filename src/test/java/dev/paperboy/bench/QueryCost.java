package dev.paperboy.bench;

import dev.paperboy.evaluation.Table;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.BenchedSearch;
import dev.paperboy.search.embedding.Embedding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What searches cost the processor: all of them, and each of their parts alone. Everything runs in
 * the calling thread, the model too.
 */
record QueryCost(
        Timing whole, Timing words, Timing composing, Timing model, Timing scan, Timing reading) {

    private static final int WARMUPS = 1;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);

    static QueryCost of(GrowingCatalogue catalogue, List<String> queries) {
        BenchedSearch search = catalogue.search();
        List<Embedding> meanings = queries.stream().map(catalogue.model()::ofQuery).toList();
        List<List<PaperId>> found = queries.stream().map(search::search).toList();
        return new QueryCost(
                whole("whole search", catalogue, queries),
                timing("of it: words alone", queries, it -> () -> search.searchByWords(it)),
                timing("  of which composing", queries, it -> () -> search.compose(it)),
                timing(
                        "embedding of the query",
                        queries,
                        it -> () -> catalogue.model().ofQuery(it)),
                timing("scan of embeddings", meanings, it -> () -> search.searchByMeaning(it)),
                timing("reading 50 papers", found, it -> () -> catalogue.read(it)));
    }

    static Timing whole(String name, GrowingCatalogue catalogue, List<String> queries) {
        return timing(name, queries, it -> () -> catalogue.search().search(it));
    }

    private static <T> Timing timing(String name, List<T> inputs, Function<T, Runnable> run) {
        List<Runnable> once = inputs.stream().map(run).toList();
        for (int round = 0; round < WARMUPS; round++) {
            once.forEach(Runnable::run);
        }
        List<Runnable> all = new ArrayList<>();
        Collections.nCopies(ROUNDS, once).forEach(all::addAll);
        return Timing.of(name, all);
    }

    @Override
    public String toString() {
        Table table =
                Table.of("CPU in ms", "p50", "p99", "worst", "p50 / model's", "p99 / model's");
        for (Timing timing : List.of(whole, words, composing, model, scan, reading)) {
            table.figures(
                    timing.name(),
                    "%.2f",
                    timing.cpuAt(.5),
                    timing.cpuAt(.99),
                    timing.worstCpu(),
                    timing.cpuAt(.5) / model.cpuAt(.5),
                    timing.cpuAt(.99) / model.cpuAt(.99));
        }
        return table.toString();
    }
}
