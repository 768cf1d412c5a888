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
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.embedding.PaperWords;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches the index by words and by meaning, and takes the papers from the catalogue. */
@Component
class IndexedPaperSearch implements PaperSearch {

    /** How many of the best are put in another order. */
    private static final int MOST_SORTED = 50;

    private final Catalogue catalogue;
    private final PaperIndex index;
    private final Embeddings embeddings;
    private final EmbedderSource embedder;
    private final SearchProperties properties;

    IndexedPaperSearch(
            Catalogue catalogue,
            PaperIndex index,
            Embeddings embeddings,
            EmbedderSource embedder,
            SearchProperties properties) {
        this.catalogue = catalogue;
        this.index = index;
        this.embeddings = embeddings;
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
        Embedding meaning = meaningOf(paper.get());
        IndexAnswer answer = read(index -> index.like(paper.get(), meaning, limit + 1));
        List<Hit> others =
                hits(answer).filter(hit -> !hit.paper().id().equals(id)).limit(limit).toList();
        return new SearchResult(others, answer.total(), answer.isComplete());
    }

    /** Kept, or for a paper that was just looked up computed; null if there is no model. */
    private @Nullable Embedding meaningOf(Paper paper) {
        Embedding kept = embeddings.find(List.of(paper.id())).get(paper.id());
        return kept == null
                ? embedder.ifReady().map(it -> it.ofPaper(PaperWords.of(paper))).orElse(null)
                : kept;
    }

    private SearchResult byId(PaperId id) {
        return catalogue
                .find(id)
                .map(paper -> new SearchResult(List.of(new Hit(paper, 1)), 1, true))
                .orElse(SearchResult.NOTHING);
    }

    private SearchResult byWords(String query, SearchOrder order, int limit) {
        QueryWords words = QueryWords.of(query);
        if (words.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Embedding meaning = embedder.ifReady().map(it -> it.ofQuery(query)).orElse(null);
        Question question = new Question(query, words, meaning);
        boolean byRelevance = order == SearchOrder.RELEVANCE;
        Fit fit = byRelevance ? Fit.BROAD : Fit.NARROW;
        int most = byRelevance ? limit : Math.max(limit, MOST_SORTED);
        IndexAnswer answer = read(index -> index.search(question, fit, most));
        List<Hit> hits = hits(answer).sorted(comparing(order)).limit(limit).toList();
        return new SearchResult(hits, answer.total(), answer.isComplete());
    }

    private IndexAnswer read(Reading reading) {
        try {
            return index.read(
                    reader -> reading.of(new HybridSearch(reader, properties.deadline())));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    /** In the answer's order. */
    private Stream<Hit> hits(IndexAnswer answer) {
        Map<PaperId, Double> scores =
                answer.best().stream().collect(Collectors.toMap(ScoredId::id, ScoredId::score));
        return catalogue.findAll(answer.best().stream().map(ScoredId::id).toList()).stream()
                .map(paper -> new Hit(paper, scores.getOrDefault(paper.id(), 0.0)));
    }

    private static Comparator<Hit> comparing(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> (_, _) -> 0;
            case DATE -> Comparator.comparing((Hit hit) -> hit.paper().dates().day()).reversed();
            case VOTES -> Comparator.comparing(Hit::paper, PaperOrder.BY_VOTES);
        };
    }

    /** What to ask the index. */
    private interface Reading {
        IndexAnswer of(HybridSearch search) throws IOException;
    }
}
