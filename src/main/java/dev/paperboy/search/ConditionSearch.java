package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.IndexAnswer.ScoredId;
import dev.paperboy.search.SearchResult.Extent;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One search in one state of the index for papers that only have to meet conditions. */
final class ConditionSearch {

    /** How many papers are looked at in one go, from the first of the order on. */
    private static final int STRIDE = 1_000;

    private final IndexSearcher searcher;
    private final QueryTimeout deadline;

    ConditionSearch(IndexReader reader, Duration deadline) {
        this.searcher = new IndexSearcher(reader);
        this.deadline = new QueryTimeoutImpl(deadline.toMillis());
        searcher.setTimeout(this.deadline);
    }

    /**
     * The first papers that match.
     *
     * @param order all papers, in the order in which they are wanted
     * @param judge leaves out what the query could not tell
     */
    IndexAnswer first(
            int limit, Query condition, List<PaperId> order, UnaryOperator<List<PaperId>> judge)
            throws IOException {
        List<ScoredId> found = new ArrayList<>();
        int from = 0;
        while (from < order.size() && found.size() < limit && !isLate()) {
            int to = Math.min(from + STRIDE, order.size());
            List<PaperId> some = order.subList(from, to);
            Set<PaperId> matching = matching(condition, some);
            judge.apply(some.stream().filter(matching::contains).toList()).stream()
                    .limit(limit - found.size())
                    .forEach(id -> found.add(new ScoredId(id, 1)));
            from = to;
        }
        return new IndexAnswer(found, isLate() ? Extent.UNTIL_TIME_WAS_UP : Extent.ALL);
    }

    private boolean isLate() {
        return searcher.timedOut() || deadline.shouldExit();
    }

    private Set<PaperId> matching(Query condition, List<PaperId> ids) throws IOException {
        Query among =
                new BooleanQuery.Builder()
                        .add(condition, Occur.FILTER)
                        .add(FilterQuery.oneOf(ids), Occur.FILTER)
                        .build();
        TopDocs found =
                searcher.search(among, new TopScoreDocCollectorManager(ids.size(), ids.size()));
        StoredFields stored = searcher.storedFields();
        Set<PaperId> matching = new HashSet<>();
        for (ScoreDoc hit : found.scoreDocs) {
            matching.add(new PaperId(stored.document(hit.doc).get(PaperDocument.ID)));
        }
        return matching;
    }
}
