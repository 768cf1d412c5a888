package dev.paperboy.search;

import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.index.PaperIndex;
import dev.paperboy.search.title.TitleMemory;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalogue in memory and everything that searches it, put together as in production. */
final class SearchedPapers implements AutoCloseable {

    static final SearchProperties PROPERTIES =
            new SearchProperties(
                    Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(10));

    /** As where the operator wants no model. */
    static final Embeddings NONE = new MemoryEmbeddings("none");

    private final MemoryCatalogue catalogue;
    private final PaperIndex index;
    private final TitleMemory titles = new TitleMemory();
    private final IndexJob job;
    private final PaperSearch search;

    SearchedPapers(MemoryCatalogue catalogue, Path folder) throws IOException {
        this(catalogue, folder, NONE, Optional::empty);
    }

    SearchedPapers(
            MemoryCatalogue catalogue, Path folder, Embeddings embeddings, EmbedderSource embedder)
            throws IOException {
        this(catalogue, folder, embeddings, embedder, FilteredPapers::noTopic);
    }

    SearchedPapers(
            MemoryCatalogue catalogue,
            Path folder,
            Embeddings embeddings,
            EmbedderSource embedder,
            AboutJudge topics)
            throws IOException {
        this.catalogue = catalogue;
        this.index = PaperIndex.open(folder, embeddings, catalogue.revision());
        this.job =
                new IndexJob(
                        catalogue,
                        embeddings,
                        index,
                        List.of(index, titles),
                        new SimpleMeterRegistry());
        this.search =
                new IndexedPaperSearch(
                        catalogue,
                        index,
                        embeddings,
                        embedder,
                        new FilterJudge(topics, FilteredPapers.CLOCK),
                        new ComputingTurns(),
                        PROPERTIES);
    }

    static SearchedPapers of(Path folder, Papers... papers) throws IOException {
        MemoryCatalogue catalogue = new MemoryCatalogue();
        SearchedPapers searched = new SearchedPapers(catalogue, folder);
        searched.save(papers);
        return searched;
    }

    /** Saves them and lets the index follow. */
    void save(Papers... papers) {
        catalogue.save(Stream.of(papers).map(Papers::paper).toArray(Paper[]::new));
        job.run();
    }

    IndexJob job() {
        return job;
    }

    PaperIndex index() {
        return index;
    }

    PaperSearch search() {
        return search;
    }

    /** The ids of the best ten by a filter. */
    List<String> idsFor(TypedSearch typed, SearchOrder order) {
        return search.filtered((TypedSearch.Filtered) typed, order, 10).hits().stream()
                .map(hit -> hit.paper().id().value())
                .toList();
    }

    /** The ids of the best ten. */
    List<String> idsFor(String query) {
        return search.search(query, SearchOrder.RELEVANCE, 10).hits().stream()
                .map(hit -> hit.paper().id().value())
                .toList();
    }

    /** The ids of the first five completions. */
    List<String> completionsOf(String typed) {
        return titles.complete(typed, 5).stream().map(title -> title.id().value()).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
