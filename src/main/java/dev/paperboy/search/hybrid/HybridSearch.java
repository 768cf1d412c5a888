package dev.paperboy.search.hybrid;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.hybrid.IndexAnswer.ScoredId;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;
import dev.paperboy.search.query.Acronyms;
import dev.paperboy.search.query.PaperQuery;
import dev.paperboy.search.query.QueryClauses;
import dev.paperboy.search.query.QueryComposer;
import dev.paperboy.search.query.QueryWords;
import dev.paperboy.search.query.SpelledOut;
import dev.paperboy.search.query.Vocabulary;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
import java.util.stream.Collectors;

/**
 * One search in one state of the index, by words and by meaning: each finds what the other misses.
 */
public final class HybridSearch {

    /**
     * How many of the best by words, and by meaning, are looked at; more do not change the best.
     */
    private static final int POOL = 200;

    private final IndexReader reader;
    private final double unrelated;
    private final IndexSearcher searcher;
    private final QueryTimeout deadline;
    private final Vocabulary vocabulary;
    private final Acronyms acronyms;

    /**
     * @param unrelated as {@link Embeddings#unrelated}
     */
    public HybridSearch(IndexReader reader, double unrelated, Duration deadline)
            throws IOException {
        this.reader = reader;
        this.unrelated = unrelated;
        this.deadline = new QueryTimeoutImpl(deadline.toMillis());
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PaperIndex.SIMILARITY);
        searcher.setTimeout(this.deadline);
        // Guessing what was meant has to leave time to look for it.
        this.vocabulary =
                new Vocabulary(reader, new QueryTimeoutImpl(deadline.dividedBy(2).toMillis()));
        this.acronyms = new Acronyms(reader, vocabulary);
    }

    /**
     * The papers that answer what a person typed.
     *
     * @param condition they match it; null: any may
     * @param fit what is an answer at all
     */
    public IndexAnswer search(Question question, @Nullable Query condition, Fit fit, int limit)
            throws IOException {
        QueryClauses clauses = new QueryComposer(vocabulary, acronyms).compose(question.words());
        Embedding meaning = meaningOf(question, clauses);
        Candidates candidates =
                new Candidates(
                        best(among(condition, clauses.any()), limit),
                        best(near(meaning, condition, limit), limit),
                        best(among(condition, wholeTitle(question)), limit));
        List<Candidate> all = judged(candidates, clauses, meaning);
        return answer(fit.among(all), limit);
    }

    /**
     * The papers most like this one, which is among them if the index knows it.
     *
     * @param meaning of the paper; null: words alone decide
     */
    public IndexAnswer like(Paper paper, @Nullable Embedding meaning, int limit)
            throws IOException {
        return answer(alike(paper, meaning, limit).all, limit);
    }

    /** Of the papers most like this one those that hold the words that a person typed. */
    public IndexAnswer like(Paper paper, @Nullable Embedding meaning, QueryWords query, int limit)
            throws IOException {
        Alike alike = alike(paper, meaning, limit);
        QueryClauses clauses = new QueryComposer(vocabulary, acronyms).compose(query);
        List<Candidate> asked = judged(alike.found, clauses, null);
        Set<Integer> fitting =
                Fit.NARROW.among(asked).stream().map(Candidate::doc).collect(Collectors.toSet());
        List<Candidate> both = alike.all.stream().filter(it -> fitting.contains(it.doc())).toList();
        return answer(both, limit);
    }

    /**
     * What is like a paper.
     *
     * @param all of what was found, with how near it is
     */
    private record Alike(Candidates found, List<Candidate> all) {}

    private Alike alike(Paper paper, @Nullable Embedding meaning, int limit) throws IOException {
        Query words = new PaperQuery(vocabulary).like(paper);
        Candidates found =
                new Candidates(best(words, limit), best(near(meaning, null, limit), limit));
        return new Alike(found, found.all(nearness(found, meaning)));
    }

    /** Where no word is known, the nearest meaning is far away. */
    private @Nullable Embedding meaningOf(Question question, QueryClauses clauses)
            throws IOException {
        return clauses.isEmpty()
                ? null
                : question.model().meaningOf(SpelledOut.text(question.text(), acronyms));
    }

    private List<Candidate> judged(
            Candidates candidates, QueryClauses clauses, @Nullable Embedding meaning)
            throws IOException {
        return candidates.all(
                nearness(candidates, meaning),
                new Scores(searcher, candidates.docs()).by(clauses.coverage()),
                new TitleOverlap(reader, clauses.stems())::with);
    }

    private Map<Integer, Double> nearness(Candidates candidates, @Nullable Embedding meaning)
            throws IOException {
        if (meaning == null) {
            return Map.of();
        }
        Map<Integer, Double> nearness =
                new Scores(searcher, candidates.docs()).cosinesWith(meaning.toBytes());
        nearness.replaceAll((_, cosine) -> (cosine - unrelated) / (1 - unrelated));
        return nearness;
    }

    private IndexAnswer answer(List<Candidate> found, int limit) throws IOException {
        // A search for the nearest that ran out of time does not tell the searcher.
        boolean isLate = searcher.timedOut() || deadline.shouldExit();
        List<Candidate> ranked =
                found.stream()
                        .sorted(Comparator.comparingDouble(Fusion::score).reversed())
                        .limit(limit)
                        .toList();
        StoredFields stored = searcher.storedFields();
        List<ScoredId> ids = new ArrayList<>(ranked.size());
        for (Candidate candidate : ranked) {
            String id = stored.document(candidate.doc()).get(PaperDocument.ID);
            ids.add(new ScoredId(new PaperId(id), Fusion.score(candidate)));
        }
        return new IndexAnswer(ids, isLate);
    }

    private TopDocs best(Query query, int limit) throws IOException {
        int most = pool(limit);
        return searcher.search(query, new TopScoreDocCollectorManager(most, most));
    }

    private static int pool(int limit) {
        return Math.max(POOL, limit);
    }

    private static Query among(@Nullable Query condition, Query query) {
        return condition == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(condition, Occur.FILTER)
                        .build();
    }

    private static Query near(@Nullable Embedding meaning, @Nullable Query condition, int limit) {
        return meaning == null
                ? new MatchNoDocsQuery("no meaning to look for")
                : new KnnByteVectorQuery(
                        PaperDocument.MEANING, meaning.toBytes(), pool(limit), condition);
    }

    private static Query wholeTitle(Question question) {
        return new TermQuery(new Term(PaperDocument.WHOLE_TITLE, question.title()));
    }
}
