package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.SearchResult.Hit;

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
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches the index and takes the papers from the catalogue. */
@Component
final class IndexedPaperSearch implements PaperSearch {

    private final Catalogue catalogue;
    private final PaperIndex index;
    private final SearchProperties properties;

    IndexedPaperSearch(Catalogue catalogue, PaperIndex index, SearchProperties properties) {
        this.catalogue = catalogue;
        this.index = index;
        this.properties = properties;
    }

    @Override
    public SearchResult search(String query, int limit) {
        if (PaperReference.parse(query) instanceof PaperReference.ById(PaperId id)) {
            return catalogue
                    .find(id)
                    .map(paper -> new SearchResult(List.of(new Hit(paper, 1)), 1))
                    .orElse(SearchResult.NOTHING);
        }
        try {
            return withPapers(index.read(reader -> found(reader, query, limit)));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private Found found(IndexReader reader, String typed, int limit) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PaperIndex.SIMILARITY);
        searcher.setTimeout(new QueryTimeoutImpl(properties.deadline().toMillis()));
        Query query = new QueryComposer(reader).compose(QueryWords.of(typed));
        String wholeTitle = PlainText.ofTitle(typed, PaperDocument.LONGEST_TITLE);
        Query exact =
                new BoostQuery(
                        new ConstantScoreQuery(
                                new TermQuery(new Term(PaperDocument.WHOLE_TITLE, wholeTitle))),
                        1_000);
        Query both =
                new BooleanQuery.Builder()
                        .add(query, Occur.SHOULD)
                        .add(exact, Occur.SHOULD)
                        .build();
        TopDocs top =
                searcher.search(
                        both,
                        new TopScoreDocCollectorManager(Math.max(limit, 1), Integer.MAX_VALUE));
        Map<PaperId, Double> scores = new LinkedHashMap<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : top.scoreDocs) {
            scores.put(
                    new PaperId(stored.document(hit.doc).get(PaperDocument.ID)),
                    (double) hit.score);
        }
        return new Found(scores, Math.toIntExact(top.totalHits.value()));
    }

    private SearchResult withPapers(Found found) {
        List<Paper> papers = catalogue.findAll(found.scores().keySet());
        return new SearchResult(
                papers.stream()
                        .map(paper -> new Hit(paper, found.scores().getOrDefault(paper.id(), 0.0)))
                        .toList(),
                found.total());
    }

    private record Found(Map<PaperId, Double> scores, int total) {}
}
