package dev.paperboy.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TestCatalogue;
import dev.paperboy.search.BenchedSearch;
import dev.paperboy.search.embedding.BenchedEmbeddings;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.store.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A catalogue in a real database to which papers are added, and the search that follows it. */
final class GrowingCatalogue implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Path folder;
    private final TestDatabase database = TestDatabase.sqlite();
    private final TestCatalogue catalogue = TestCatalogue.on(database);
    private final ManyPapers papers = new ManyPapers();
    private final BenchedEmbeddings embeddings;
    private BenchedSearch search;

    GrowingCatalogue(Path folder) throws IOException {
        this.folder = folder;
        this.embeddings =
                BenchedEmbeddings.open(folder.resolve("native"), database, catalogue.catalogue());
        this.search = open();
    }

    private BenchedSearch open() throws IOException {
        return BenchedSearch.open(folder.resolve("index"), catalogue.catalogue(), embeddings);
    }

    BenchedSearch search() {
        return search;
    }

    Embedder model() {
        return embeddings.model();
    }

    /** Saves the next papers, and nothing more. */
    List<Paper> save(int count) {
        List<Paper> next = papers.next(count);
        catalogue.writer().saveAll(next, Instant.EPOCH);
        return next;
    }

    /** Lets the jobs run that compute embeddings and index what is there. */
    void computeAndIndex() {
        embeddings.compute();
        search.follow();
    }

    /** Adds papers with perturbed embeddings until there are so many. */
    void growTo(int size) {
        while (search.papers() < size) {
            List<Paper> added = save(Math.min(BATCH, size - search.papers()));
            embeddings.perturb(added, catalogue.catalogue().revision());
            search.follow();
        }
    }

    /** Reads the papers that a search has found. */
    List<Paper> read(List<PaperId> found) {
        return catalogue.catalogue().findAll(found);
    }

    /** Closes the index and what is in memory of it. */
    void closeSearch() throws IOException {
        search.close();
    }

    /** Opens what is on disk. */
    void openSearch() throws IOException {
        search = open();
    }

    /** What the index takes, in bytes. */
    long indexSize() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void close() throws Exception {
        search.close();
        embeddings.close();
        database.close();
    }
}
