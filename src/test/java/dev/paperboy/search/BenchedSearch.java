package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.BenchedEmbeddings;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.hybrid.Fit;
import dev.paperboy.search.hybrid.HybridSearch;
import dev.paperboy.search.hybrid.Question;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;
import dev.paperboy.search.query.Acronyms;
import dev.paperboy.search.query.QueryComposer;
import dev.paperboy.search.query.QueryWords;
import dev.paperboy.search.query.Vocabulary;
import dev.paperboy.search.title.TitleMemory;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The search as it answers commands, and its parts one by one, for other packages to measure. */
public final class BenchedSearch implements AutoCloseable {

    /** As the bot's by default. */
    public static final Duration DEADLINE = Duration.ofSeconds(1);

    /** As many as {@code /search} asks for. */
    private static final int REACH = 50;

    private static final int POOL = 200;

    private final PaperIndex index;
    private final IndexJob job;
    private final IndexedPaperSearch search;

    private BenchedSearch(PaperIndex index, Catalogue catalogue, BenchedEmbeddings embeddings) {
        this.index = index;
        this.job =
                new IndexJob(
                        catalogue,
                        embeddings.table(),
                        index,
                        List.of(index, new TitleMemory()),
                        new SimpleMeterRegistry());
        this.search =
                new IndexedPaperSearch(
                        catalogue,
                        index,
                        embeddings.table(),
                        () -> Optional.of(embeddings.model()),
                        FilteredPapers.judge(),
                        new ComputingTurns(),
                        new SearchProperties(
                                Duration.ofSeconds(1), Duration.ofSeconds(1), DEADLINE));
    }

    /** Opens the index in this folder, or a new one. */
    public static BenchedSearch open(Path folder, Catalogue catalogue, BenchedEmbeddings embeddings)
            throws IOException {
        return new BenchedSearch(
                PaperIndex.open(folder, embeddings.table(), catalogue.revision()),
                catalogue,
                embeddings);
    }

    /** Takes in what the catalogue and the table of embeddings have, titles to complete too. */
    public void follow() {
        job.run();
    }

    /** All of it. */
    public List<PaperId> search(String query) {
        return search.search(query, SearchOrder.RELEVANCE, REACH).hits().stream()
                .map(hit -> hit.paper().id())
                .toList();
    }

    /** How many a filter finds, put in order by votes where it has conditions only. */
    public int filtered(String typed) {
        return search.filtered(
                        (TypedSearch.Filtered) TypedSearch.of(typed), SearchOrder.RELEVANCE, REACH)
                .hits()
                .size();
    }

    /** Reads the query's words, misspelt ones too, and composes what to ask. */
    public void compose(String query) {
        read(reader -> {
            Vocabulary vocabulary = new Vocabulary(reader, () -> false);
            return new QueryComposer(vocabulary, new Acronyms(reader, vocabulary))
                    .compose(QueryWords.of(query));
        });
    }

    /** That, and what the index answers to the words alone. */
    public void searchByWords(String query) {
        Question question = Question.of(query, _ -> null);
        if (!question.isEmpty()) {
            read(reader ->
                    new HybridSearch(reader, 0, DEADLINE).search(question, null, Fit.BROAD, REACH));
        }
    }

    /** The nearest by meaning. */
    public void searchByMeaning(Embedding meaning) {
        read(reader ->
                new IndexSearcher(reader)
                        .search(
                                new KnnByteVectorQuery(
                                        PaperDocument.MEANING, meaning.toBytes(), POOL),
                                POOL));
    }

    public int papers() {
        return read(IndexReader::numDocs);
    }

    public int segments() {
        return read(reader -> reader.leaves().size());
    }

    private <T> T read(PaperIndex.Reading<T> reading) {
        try {
            return index.read(reading);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
