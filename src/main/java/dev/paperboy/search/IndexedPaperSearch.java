package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.IndexAnswer.ScoredId;
import dev.paperboy.search.SearchResult.Hit;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Searches the index by words and takes the papers from the catalogue. */
@Component
class IndexedPaperSearch implements PaperSearch {

    /** How many of the best are put in another order. */
    private static final int MOST_SORTED = 50;

    private final Catalogue catalogue;
    private final PaperIndex index;
    private final EmbedderSource embedder;
    private final SearchProperties properties;

    IndexedPaperSearch(
            Catalogue catalogue,
            PaperIndex index,
            EmbedderSource embedder,
            SearchProperties properties) {
        this.catalogue = catalogue;
        this.index = index;
        this.embedder = embedder;
        this.properties = properties;
    }

    @Override
    public SearchResult search(String query, SearchOrder order, int limit) {
        return PaperReference.parse(query) instanceof PaperReference.ById(PaperId id)
                ? byId(id)
                : byWords(query, order, limit);
    }

    @Override
    public SearchResult similarTo(PaperId id, int limit) {
        Optional<Paper> paper = catalogue.find(id);
        if (paper.isEmpty()) {
            return SearchResult.NOTHING;
        }
        SearchResult found = byWords(paper.get().title(), SearchOrder.RELEVANCE, limit + 1);
        List<Hit> others =
                found.hits().stream()
                        .filter(hit -> !hit.paper().id().equals(id))
                        .limit(limit)
                        .toList();
        return new SearchResult(others, others.size(), found.isComplete());
    }

    private SearchResult byId(PaperId id) {
        return catalogue
                .find(id)
                .map(paper -> new SearchResult(List.of(new Hit(paper, 1)), 1, true))
                .orElse(SearchResult.NOTHING);
    }

    private SearchResult byWords(String query, SearchOrder order, int limit) {
        boolean byRelevance = order == SearchOrder.RELEVANCE;
        IndexAnswer answer = ask(query, byRelevance ? limit : Math.max(limit, MOST_SORTED));
        Map<PaperId, Double> scores =
                answer.best().stream().collect(Collectors.toMap(ScoredId::id, ScoredId::score));
        List<Hit> hits =
                catalogue.findAll(answer.best().stream().map(ScoredId::id).toList()).stream()
                        .map(paper -> new Hit(paper, scores.getOrDefault(paper.id(), 0.0)))
                        .sorted(comparing(order))
                        .limit(limit)
                        .toList();
        return new SearchResult(hits, answer.total(), answer.isComplete());
    }

    private IndexAnswer ask(String query, int limit) {
        Embedding meaning = embedder.ifReady().map(ready -> ready.ofQuery(query)).orElse(null);
        try {
            return index.read(reader ->
                    new HybridSearch(reader, properties.deadline()).search(query, meaning, limit));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private static Comparator<Hit> comparing(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> (_, _) -> 0;
            case DATE -> Comparator.comparing((Hit hit) -> hit.paper().dates().day()).reversed();
            case VOTES -> Comparator.comparing(Hit::paper, PaperOrder.BY_VOTES);
        };
    }
}
