package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.IndexAnswer.ScoredId;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.embedding.PaperWords;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches the index by words and by meaning, and takes the papers from the catalogue. */
@Component
class IndexedPaperSearch implements PaperSearch {

    /** How many of the best are put in another order. */
    private static final int MOST_SORTED = 50;

    private static final Logger log = LoggerFactory.getLogger(IndexedPaperSearch.class);

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
        return similarTo(id, limit, HybridSearch::like);
    }

    @Override
    public SearchResult similarTo(PaperId id, String query, int limit) {
        QueryWords words = question(query).words();
        return similarTo(
                id,
                limit,
                (search, paper, meaning, most) -> search.like(paper, meaning, words, most));
    }

    private SearchResult similarTo(PaperId id, int limit, Likeness likeness) {
        Optional<Paper> paper = catalogue.find(id);
        if (paper.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Embedding meaning = meaningOf(paper.get());
        IndexAnswer answer = read(search -> likeness.of(search, paper.get(), meaning, limit + 1));
        List<Hit> others =
                hits(answer).filter(hit -> !hit.paper().id().equals(id)).limit(limit).toList();
        return new SearchResult(others, answer.extent());
    }

    /** Kept, or for a paper that was just looked up computed; null if there is no model. */
    private @Nullable Embedding meaningOf(Paper paper) {
        Embedding kept = embeddings.find(List.of(paper.id())).get(paper.id());
        return kept == null ? meaning(model -> model.ofPaper(PaperWords.of(paper))) : kept;
    }

    private Question question(String typed) {
        return Question.of(typed, text -> meaning(model -> model.ofQuery(text)));
    }

    /** Whatever is wrong with the model, words find most. */
    private @Nullable Embedding meaning(Function<Embedder, Embedding> text) {
        try {
            return embedder.ifReady().map(text).orElse(null);
        } catch (RuntimeException failed) {
            log.warn("The model failed, so words alone answer a query: {}", failed.toString());
            return null;
        }
    }

    private SearchResult byId(PaperId id) {
        return catalogue
                .find(id)
                .map(paper -> new SearchResult(List.of(new Hit(paper, 1)), Extent.ALL))
                .orElse(SearchResult.NOTHING);
    }

    private SearchResult byWords(String query, SearchOrder order, int limit) {
        Question question = question(query);
        if (question.isEmpty()) {
            return SearchResult.NOTHING;
        }
        boolean byRelevance = order == SearchOrder.RELEVANCE;
        Fit fit = byRelevance ? Fit.BROAD : Fit.NARROW;
        int most = byRelevance ? limit : Math.max(limit, MOST_SORTED);
        IndexAnswer answer = read(search -> search.search(question, fit, most));
        List<Hit> hits =
                hits(answer)
                        .sorted(Comparator.comparing(Hit::paper, order.comparator()))
                        .limit(limit)
                        .toList();
        return new SearchResult(hits, answer.extent());
    }

    private IndexAnswer read(Query query) {
        try {
            // Asked before, for it may have caught up when the search is done.
            boolean isBeginning = index.isBeginning();
            IndexAnswer answer =
                    index.read(reader ->
                            query.of(
                                    new HybridSearch(
                                            reader,
                                            embeddings.unrelated(),
                                            properties.deadline())));
            return isBeginning ? answer.within(Extent.WHILE_INDEXING) : answer;
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

    /** What to ask the index. */
    private interface Query {
        IndexAnswer of(HybridSearch search) throws IOException;
    }

    /** Which of the papers like one are asked for. */
    private interface Likeness {
        IndexAnswer of(HybridSearch search, Paper paper, @Nullable Embedding meaning, int limit)
                throws IOException;
    }
}
