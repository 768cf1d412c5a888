package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.IndexAnswer.ScoredId;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One search in one state of the index. */
final class WordSearch {

    /** The share of the words that a paper must hold; asking for more loses papers in mind. */
    private static final double LEAST_SHARE = 0.3;

    /** More than any words can weigh. */
    private static final float WHOLE_TITLE_WEIGHT = 10_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    WordSearch(IndexReader reader, Duration deadline) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PaperIndex.SIMILARITY);
        searcher.setTimeout(new QueryTimeoutImpl(deadline.toMillis()));
    }

    IndexAnswer search(String typed, int limit) throws IOException {
        QueryClauses clauses =
                new QueryComposer(new Vocabulary(reader)).compose(QueryWords.of(typed));
        Query wholeTitle = wholeTitle(typed);
        IndexAnswer some = answer(either(wholeTitle, clauses.atLeast(LEAST_SHARE)), limit);
        return some.total() == 0 ? answer(clauses.atLeast(0), limit) : some;
    }

    private IndexAnswer answer(Query query, int limit) throws IOException {
        TopDocs top =
                searcher.search(
                        query,
                        new TopScoreDocCollectorManager(Math.max(limit, 1), Integer.MAX_VALUE));
        StoredFields stored = searcher.storedFields();
        List<ScoredId> best = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc hit : top.scoreDocs) {
            String id = stored.document(hit.doc).get(PaperDocument.ID);
            best.add(new ScoredId(new PaperId(id), hit.score));
        }
        return new IndexAnswer(best, Math.toIntExact(top.totalHits.value()), !searcher.timedOut());
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    private static Query wholeTitle(String typed) {
        String title = PlainText.ofTitle(typed, PaperDocument.LONGEST_TITLE);
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(PaperDocument.WHOLE_TITLE, title))),
                WHOLE_TITLE_WEIGHT);
    }
}
