package dev.paperboy.search;

import dev.paperboy.paper.Paper;
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
import java.util.Map;
import java.util.Set;

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
     * @param fit what is an answer at all
     */
    IndexAnswer search(Question question, Fit fit, int limit) throws IOException {
        QueryClauses clauses = new QueryComposer(new Vocabulary(reader)).compose(question.words());
        // Where no word is known, the nearest meaning is far away.
        Embedding meaning = clauses.isEmpty() ? null : question.meaning();
        Candidates candidates =
                new Candidates(
                        best(clauses.any(), limit),
                        best(near(meaning, limit), limit),
                        best(wholeTitle(question.typed()), limit));
        List<Candidate> all =
                candidates.all(
                        cosines(candidates, meaning),
                        new Scores(searcher, candidates.docs()).by(clauses.coverage()),
                        new TitleOverlap(reader, clauses.stems()));
        return answer(fit.among(all), Fusion.OF_QUERIES, limit);
    }

    /**
     * The papers most like this one, which is among them if the index knows it.
     *
     * @param meaning of the paper; null: words alone decide
     */
    IndexAnswer like(Paper paper, @Nullable Embedding meaning, int limit) throws IOException {
        Query words = new PaperQuery(new Vocabulary(reader)).like(paper);
        Candidates candidates =
                new Candidates(
                        best(words, limit),
                        best(near(meaning, limit), limit),
                        best(new MatchNoDocsQuery("no title was typed"), limit));
        List<Candidate> all =
                candidates.all(
                        cosines(candidates, meaning), Map.of(), new TitleOverlap(reader, Set.of()));
        return answer(all, Fusion.OF_PAPERS, limit);
    }

    private Map<Integer, Double> cosines(Candidates candidates, @Nullable Embedding meaning)
            throws IOException {
        return meaning == null
                ? Map.of()
                : new Scores(searcher, candidates.docs()).cosinesWith(meaning.toBytes());
    }

    private IndexAnswer answer(List<Candidate> found, Fusion fusion, int limit) throws IOException {
        List<Candidate> ranked =
                found.stream()
                        .sorted(Comparator.comparingDouble(fusion::score).reversed())
                        .limit(limit)
                        .toList();
        StoredFields stored = searcher.storedFields();
        List<ScoredId> ids = new ArrayList<>(ranked.size());
        for (Candidate candidate : ranked) {
            String id = stored.document(candidate.doc()).get(PaperDocument.ID);
            ids.add(new ScoredId(new PaperId(id), fusion.score(candidate)));
        }
        return new IndexAnswer(ids, found.size(), !searcher.timedOut());
    }

    private TopDocs best(Query query, int limit) throws IOException {
        int most = pool(limit);
        return searcher.search(query, new TopScoreDocCollectorManager(most, most));
    }

    private static int pool(int limit) {
        return Math.max(POOL, limit);
    }

    private static Query near(@Nullable Embedding meaning, int limit) {
        return meaning == null
                ? new MatchNoDocsQuery("no meaning to look for")
                : new KnnByteVectorQuery(PaperDocument.MEANING, meaning.toBytes(), pool(limit));
    }

    private static Query wholeTitle(String typed) {
        String title = PlainText.ofTitle(typed, PaperDocument.LONGEST_TITLE);
        return new TermQuery(new Term(PaperDocument.WHOLE_TITLE, title));
    }
}
