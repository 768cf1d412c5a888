package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Any;
import dev.paperboy.filter.Filter.Not;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.index.PaperDocument;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Says a filter as a query to the index; what the catalogue judges by the ids that it tells at that
 * moment.
 *
 * <p>What fits a topic is not asked of the index: papers are found as if they did wherever that
 * finds more, and remain to be judged.
 */
final class FilterQuery {

    private final Catalogue catalogue;
    private final LocalDate today;

    FilterQuery(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    Query of(Filter filter) {
        return of(filter, false);
    }

    /** Papers with these ids. */
    static Query oneOf(Collection<PaperId> ids) {
        return new TermInSetQuery(
                PaperDocument.ID, ids.stream().map(id -> new BytesRef(id.value())).toList());
    }

    /**
     * @param excludes whether the whole finds less where this part finds more
     */
    private Query of(Filter filter, boolean excludes) {
        return switch (filter) {
            case All(List<Filter> parts) -> joined(parts, Occur.FILTER, excludes);
            case Any(List<Filter> parts) -> joined(parts, Occur.SHOULD, excludes);
            case Not(Filter part) ->
                    new BooleanQuery.Builder()
                            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                            .add(of(part, !excludes), Occur.MUST_NOT)
                            .build();
            case Filter.Count _, Filter.Has _, Filter.Since _ -> known(filter);
            case Filter.About _ ->
                    excludes ? new MatchNoDocsQuery("to be judged") : MatchAllDocsQuery.INSTANCE;
            case Filter.Word _,
                    Filter.Phrase _,
                    Filter.Keyword _,
                    Filter.Author _,
                    Filter.Organization _,
                    Filter.Category _ ->
                    TextCondition.of(filter);
        };
    }

    private Query joined(List<Filter> parts, Occur occur, boolean excludes) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        parts.forEach(part -> joined.add(of(part, excludes), occur));
        return joined.build();
    }

    private Query known(Filter part) {
        return oneOf(catalogue.idsWith(KnownPart.trait(part, today)));
    }
}
