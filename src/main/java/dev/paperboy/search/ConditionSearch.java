package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.hybrid.IndexAnswer;
import dev.paperboy.search.hybrid.IndexAnswer.ScoredId;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;

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
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One search for papers that only have to meet conditions.
 *
 * <p>The index is read for each step anew, so that nobody takes a failure of the catalogue, which
 * is asked in between, for damage to it.
 */
final class ConditionSearch {

    /** How many papers the index is asked for in one go. */
    private static final int STRIDE = 1_000;

    /** So many papers are sooner read and put in order than others are walked through. */
    private static final int FEW = 1_000;

    /** How many papers of the order are looked at first; mostly these do. */
    private static final int FIRST = 1_000;

    /** By how much more is looked at each time when they do not. */
    private static final int TIMES = 10;

    /** How many are judged in one go, which takes a millisecond each. */
    private static final int JUDGED = 200;

    private final PaperIndex index;
    private final QueryTimeout deadline;
    private final OrderedPapers papers;
    private final PartedConditions conditions;
    private final UnaryOperator<List<PaperId>> judge;

    /** The papers of the order that were looked at. */
    private final Set<PaperId> seen = new HashSet<>();

    private final List<PaperId> found = new ArrayList<>();

    /**
     * @param judge leaves out what neither index nor catalogue could tell
     */
    ConditionSearch(
            PaperIndex index,
            Duration deadline,
            OrderedPapers papers,
            PartedConditions conditions,
            UnaryOperator<List<PaperId>> judge) {
        this.index = index;
        this.deadline = new QueryTimeoutImpl(deadline.toMillis());
        this.papers = papers;
        this.conditions = conditions;
        this.judge = judge;
    }

    /** The first papers that meet the conditions. */
    IndexAnswer first(int limit) throws IOException {
        Query query = conditions.query();
        Optional<Set<PaperId>> few = few(query);
        if (few.isPresent()) {
            take(papers.of(few.get(), conditions::holdFor), limit);
        } else {
            walk(query, limit);
        }
        return new IndexAnswer(
                found.stream().map(id -> new ScoredId(id, 1)).toList(),
                found.size() < limit && isLate());
    }

    /** Among which all are that are looked for; empty: these are not few. */
    private Optional<Set<PaperId>> few(@Nullable Query query) throws IOException {
        Set<PaperId> matching = query == null ? Set.of() : matching(query, FEW);
        if (query != null && matching.size() < FEW) {
            return Optional.of(matching);
        }
        Optional<Set<PaperId>> rare = conditions.rarest().filter(it -> it.size() < FEW);
        return query == null || rare.isEmpty()
                ? rare
                : Optional.of(matching(among(rare.get(), query), FEW));
    }

    /** Always from the first on, so that none is passed over whose votes change meanwhile. */
    private void walk(@Nullable Query query, int limit) throws IOException {
        boolean isMore = true;
        for (int most = FIRST; isMore && isToGoOn(limit); most *= TIMES) {
            List<PaperId> first = papers.first(most);
            isMore = first.size() == most;
            List<PaperId> known =
                    first.stream().filter(seen::add).filter(conditions::holdFor).toList();
            for (int from = 0; from < known.size() && isToGoOn(limit); from += STRIDE) {
                List<PaperId> next = known.subList(from, Math.min(from + STRIDE, known.size()));
                take(query == null ? next : matching(query, next), limit);
            }
        }
    }

    private void take(List<PaperId> ids, int limit) {
        for (int from = 0; from < ids.size() && isToGoOn(limit); from += JUDGED) {
            judge.apply(ids.subList(from, Math.min(from + JUDGED, ids.size()))).stream()
                    .limit(limit - found.size())
                    .forEach(found::add);
        }
    }

    private boolean isToGoOn(int limit) {
        return found.size() < limit && !isLate();
    }

    private List<PaperId> matching(Query query, List<PaperId> ids) throws IOException {
        Set<PaperId> matching = matching(among(ids, query), ids.size());
        return ids.stream().filter(matching::contains).toList();
    }

    private boolean isLate() {
        return deadline.shouldExit();
    }

    private static Query among(Collection<PaperId> ids, Query condition) {
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
