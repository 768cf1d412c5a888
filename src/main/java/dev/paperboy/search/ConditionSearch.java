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

/**
 * One search for papers that only have to meet conditions.
 *
 * <p>The index is read for each step anew, so that nobody takes a failure of the catalogue, which
 * is asked in between, for damage to it.
 */
final class ConditionSearch {

    /** How many papers are looked at in one go, from the first of the order on. */
    private static final int STRIDE = 1_000;

    /** So many papers are sooner read and put in order than the ids of all. */
    private static final int FEW = 200;

    private final PaperIndex index;
    private final QueryTimeout deadline;
    private final OrderedPapers papers;

    ConditionSearch(PaperIndex index, Duration deadline, OrderedPapers papers) {
        this.index = index;
        this.deadline = new QueryTimeoutImpl(deadline.toMillis());
        this.papers = papers;
    }

    /**
     * The first papers that match.
     *
     * @param judge leaves out what the query could not tell
     */
    IndexAnswer first(int limit, Query condition, UnaryOperator<List<PaperId>> judge)
            throws IOException {
        Set<PaperId> few = matching(condition, FEW);
        List<PaperId> found =
                few.size() < FEW
                        ? judge.apply(papers.of(few)).stream().limit(limit).toList()
                        : firstOfMany(limit, condition, judge);
        boolean isLate = found.size() < limit && deadline.shouldExit();
        return new IndexAnswer(
                found.stream().map(id -> new ScoredId(id, 1)).toList(),
                isLate ? Extent.UNTIL_TIME_WAS_UP : Extent.ALL);
    }

    private List<PaperId> firstOfMany(
            int limit, Query condition, UnaryOperator<List<PaperId>> judge) throws IOException {
        List<PaperId> all = papers.all();
        List<PaperId> found = new ArrayList<>();
        for (int from = 0; from < all.size() && found.size() < limit; from += STRIDE) {
            List<PaperId> next = all.subList(from, Math.min(from + STRIDE, all.size()));
            Set<PaperId> matching = matching(among(next, condition), next.size());
            judge.apply(next.stream().filter(matching::contains).toList()).stream()
                    .limit(limit - found.size())
                    .forEach(found::add);
            if (deadline.shouldExit()) {
                break;
            }
        }
        return found;
    }

    private static Query among(List<PaperId> ids, Query condition) {
        return new BooleanQuery.Builder()
                .add(condition, Occur.FILTER)
                .add(FilterQuery.oneOf(ids), Occur.FILTER)
                .build();
    }

    private Set<PaperId> matching(Query query, int most) throws IOException {
        return index.read(reader -> matching(reader, query, most));
    }

    private Set<PaperId> matching(IndexReader reader, Query query, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(deadline);
        TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(most, most));
        StoredFields stored = searcher.storedFields();
        Set<PaperId> matching = new HashSet<>();
        for (ScoreDoc hit : found.scoreDocs) {
            matching.add(new PaperId(stored.document(hit.doc).get(PaperDocument.ID)));
        }
        return matching;
    }
}
