package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Papers in an index, judged by filters there and one by one. */
final class FilteredPapers implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T12:00:00Z"), ZoneOffset.UTC);

    private final Catalogue catalogue;
    private final List<Paper> papers;
    private final PaperIndex index;
    private final FilterJudge judge = judge();

    FilteredPapers(Catalogue catalogue, Path folder) throws IOException {
        this.catalogue = catalogue;
        this.index = PaperIndex.open(folder, SearchedPapers.NONE, catalogue.revision());
        List<Catalogue.RevisedPaper> all = catalogue.revisedAfter(0, Integer.MAX_VALUE);
        this.papers = all.stream().map(Catalogue.RevisedPaper::paper).toList();
        index.take(all);
        index.caughtUp();
    }

    /** One that is never asked about topics. */
    static FilterJudge judge() {
        return new FilterJudge(FilteredPapers::noTopic, CLOCK);
    }

    static Matches noTopic(Topic topic, Collection<Paper> papers) {
        assertThat(topic).as("what no filter here asks for").isNull();
        return new Matches(Map.of(), false);
    }

    /** The papers that both find, checked to be the same. */
    List<String> idsFor(String typed) {
        assertThat(FilterSyntax.read(typed)).isInstanceOf(FilterReading.Read.class);
        Filter filter = ((FilterReading.Read) FilterSyntax.read(typed)).filter();
        Set<PaperId> found = indexed(filter);
        assertThat(judged(filter)).as("judged one by one").isEqualTo(found);
        return found.stream().map(PaperId::value).toList();
    }

    /** The papers that the index finds. */
    Set<PaperId> indexed(Filter filter) {
        Query query = new FilterQuery(catalogue, judge.today()).of(filter);
        try {
            return index.read(reader -> {
                IndexSearcher searcher = new IndexSearcher(reader);
                Set<PaperId> ids = new TreeSet<>();
                for (ScoreDoc hit : searcher.search(query, reader.maxDoc()).scoreDocs) {
                    String id = searcher.storedFields().document(hit.doc).get(PaperDocument.ID);
                    ids.add(new PaperId(id));
                }
                return ids;
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The papers that match when they are judged one by one. */
    Set<PaperId> judged(Filter filter) {
        return judge.byFilter(filter, papers).each().entrySet().stream()
                .filter(it -> it.getValue().strength() == Match.Strength.STRONG)
                .map(it -> it.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
