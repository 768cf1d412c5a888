package dev.paperboy.bench;

import dev.paperboy.evaluation.Table;
import dev.paperboy.search.embedding.PaperWords;

import java.util.List;

/**
 * What it costs to make papers searchable.
 *
 * @param model the bare model on each paper's words
 * @param jobs the jobs on all papers at once: computed, kept in the database, indexed
 */
record IndexingCost(int papers, Timing model, Timing jobs) {

    private static final int WARMUP = 30;

    static IndexingCost of(GrowingCatalogue catalogue, int count) {
        List<PaperWords> words = catalogue.save(count).stream().map(PaperWords::of).toList();
        words.stream().limit(WARMUP).forEach(catalogue.model()::ofPaper);
        Timing model =
                Timing.of("bare model", List.of(() -> words.forEach(catalogue.model()::ofPaper)));
        Timing jobs = Timing.of("computed, kept, indexed", List.of(catalogue::computeAndIndex));
        return new IndexingCost(count, model, jobs);
    }

    /** The jobs in terms of the bare model. */
    double timesModel() {
        return jobs.worstCpu() / model.worstCpu();
    }

    @Override
    public String toString() {
        Table table = Table.of(papers + " papers", "papers/s of CPU", "papers/s", "CPU / model's");
        for (Timing timing : List.of(model, jobs)) {
            table.figures(
                    timing.name(),
                    "%.2f",
                    papers * 1e3 / timing.worstCpu(),
                    papers * 1e3 / timing.wall().getLast(),
                    timing.worstCpu() / model.worstCpu());
        }
        return table.toString();
    }
}
