package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.IndexAnswer.ScoredId;
import dev.paperboy.search.SearchResult.Hit;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Searches the index by words and takes the papers from the catalogue. */
@Component
class IndexedPaperSearch implements PaperSearch {

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
        return PaperReference.parse(query) instanceof PaperReference.ById(PaperId id)
                ? byId(id)
                : byWords(query, limit);
    }

    private SearchResult byId(PaperId id) {
        return catalogue
                .find(id)
                .map(paper -> new SearchResult(List.of(new Hit(paper, 1)), 1, true))
                .orElse(SearchResult.NOTHING);
    }

    private SearchResult byWords(String query, int limit) {
        IndexAnswer answer;
        try {
            answer =
                    index.read(reader ->
                            new WordSearch(reader, properties.deadline()).search(query, limit));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
        Map<PaperId, Double> scores =
                answer.best().stream().collect(Collectors.toMap(ScoredId::id, ScoredId::score));
        List<Hit> hits =
                catalogue.findAll(answer.best().stream().map(ScoredId::id).toList()).stream()
                        .map(paper -> new Hit(paper, scores.getOrDefault(paper.id(), 0.0)))
                        .toList();
        return new SearchResult(hits, answer.total(), answer.isComplete());
    }
}
