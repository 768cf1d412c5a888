package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.IndexAnswer.ScoredId;
import dev.paperboy.search.embedding.Embedding;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One search in one state of the index, by words and by meaning: each finds what the other misses.
 */
final class HybridSearch {

    /**
     * How many of the best by words, and by meaning, are looked at; more do not change the best.
     */
    private static final int POOL = 200;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    HybridSearch(IndexReader reader, Duration deadline) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PaperIndex.SIMILARITY);
        searcher.setTimeout(new QueryTimeoutImpl(deadline.toMillis()));
    }

    /**
     * The papers that answer what a person typed.
     *
     * @param meaning of the text; null: words alone decide
     */
    IndexAnswer search(String typed, @Nullable Embedding meaning, int limit) throws IOException {
        QueryWords words = QueryWords.of(typed);
        QueryClauses clauses = new QueryComposer(new Vocabulary(reader)).compose(words);
        if (words.isEmpty()) {
            return new IndexAnswer(List.of(), 0, true);
        }
        Candidates candidates = new Candidates();
        candidates.addByWords(best(clauses.any()));
        candidates.addByMeaning(best(near(clauses.isEmpty() ? null : meaning)));
        candidates.addWholeTitles(best(wholeTitle(typed)));
        List<Candidate> ranked =
                candidates.all(new TitleOverlap(reader, clauses.stems())).stream()
                        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                        .toList();
        return new IndexAnswer(
                scored(ranked.subList(0, Math.min(limit, ranked.size()))),
                ranked.size(),
                !searcher.timedOut());
    }

    private TopDocs best(Query query) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(POOL, POOL));
    }

    private static Query near(@Nullable Embedding meaning) {
        return meaning == null
                ? new MatchNoDocsQuery("no meaning to look for")
                : new KnnByteVectorQuery(PaperDocument.MEANING, meaning.toBytes(), POOL);
    }

    private static Query wholeTitle(String typed) {
        String title = PlainText.ofTitle(typed, PaperDocument.LONGEST_TITLE);
        return new TermQuery(new Term(PaperDocument.WHOLE_TITLE, title));
    }

    private List<ScoredId> scored(List<Candidate> best) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<ScoredId> ids = new ArrayList<>(best.size());
        for (Candidate candidate : best) {
            String id = stored.document(candidate.doc()).get(PaperDocument.ID);
            ids.add(new ScoredId(new PaperId(id), candidate.score()));
        }
        return ids;
    }
}
