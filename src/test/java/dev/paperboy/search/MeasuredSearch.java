package dev.paperboy.search;

import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.PaperWords;
import dev.paperboy.search.embedding.RememberedEmbedder;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;
import dev.paperboy.search.query.BareWords;
import dev.paperboy.search.title.TitleMemory;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A collection in the very code that answers commands, beside the parts that it is made of: the
 * words alone, the model alone.
 */
public final class MeasuredSearch implements AutoCloseable {

    private static final SearchProperties PROPERTIES =
            new SearchProperties(
                    Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final int PAPERS_BETWEEN_LINES = 1_000;

    private final RememberedEmbedder model;
    private final PaperIndex index;
    private final IndexedPaperSearch search;
    private final IndexedPaperSearch withoutModel;

    private MeasuredSearch(
            RememberedEmbedder model,
            MemoryCatalogue catalogue,
            MemoryEmbeddings known,
            PaperIndex index) {
        this.model = model;
        this.index = index;
        FilterJudge judge = FilteredPapers.judge();
        ComputingTurns turns = new ComputingTurns();
        this.search =
                new IndexedPaperSearch(
                        catalogue,
                        index,
                        known,
                        () -> Optional.of(model),
                        judge,
                        turns,
                        PROPERTIES);
        this.withoutModel =
                new IndexedPaperSearch(
                        catalogue,
                        index,
                        SearchedPapers.NONE,
                        Optional::empty,
                        judge,
                        turns,
                        PROPERTIES);
    }

    /** Takes the papers in; computes what they mean, unless that is remembered. */
    public static MeasuredSearch of(Path folder, RememberedEmbedder model, List<Paper> papers)
            throws IOException {
        MemoryCatalogue catalogue = new MemoryCatalogue();
        catalogue.save(papers.toArray(Paper[]::new));
        MemoryEmbeddings known = new MemoryEmbeddings(model.id(), model.unrelated());
        for (Paper paper : papers) {
            known.keep(paper.id(), model.ofPaper(PaperWords.of(paper)));
            if (known.size() % PAPERS_BETWEEN_LINES == 0) {
                model.save();
                IO.println(known.size() + " of " + papers.size() + " papers embedded");
            }
        }
        PaperIndex index = PaperIndex.open(folder, known, catalogue.revision());
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new IndexJob(catalogue, known, index, List.of(index, new TitleMemory()), meters).run();
        return new MeasuredSearch(model, catalogue, known, index);
    }

    /** As the bot answers. */
    public List<PaperId> search(String query, int limit) {
        return ids(search.search(query, SearchOrder.RELEVANCE, limit));
    }

    /** As the bot answers without a model. */
    public List<PaperId> searchWithoutModel(String query, int limit) {
        return ids(withoutModel.search(query, SearchOrder.RELEVANCE, limit));
    }

    /** As the bot answers when asked for papers like this one. */
    public List<PaperId> similarTo(PaperId paper, int limit) {
        return ids(search.similarTo(paper, limit));
    }

    /** Likewise, without a model. */
    public List<PaperId> similarWithoutModel(PaperId paper, int limit) {
        return ids(withoutModel.similarTo(paper, limit));
    }

    /** By BM25F of the bare words. */
    public List<PaperId> byBm25(String query, int limit) {
        return best(BareWords.of(query), limit);
    }

    /** By the model alone. */
    public List<PaperId> byModel(String query, int limit) {
        byte[] meaning = model.ofQuery(query).toBytes();
        return best(new KnnByteVectorQuery(PaperDocument.MEANING, meaning, limit), limit);
    }

    private List<PaperId> best(Query query, int limit) {
        try {
            return index.read(reader -> {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(PaperIndex.SIMILARITY);
                List<PaperId> ids = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                    String id = searcher.storedFields().document(hit.doc).get(PaperDocument.ID);
                    ids.add(new PaperId(id));
                }
                return ids;
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<PaperId> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.paper().id()).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
