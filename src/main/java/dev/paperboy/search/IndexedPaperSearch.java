package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;
import dev.paperboy.search.TypedSearch.Filtered;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.embedding.PaperWords;
import dev.paperboy.search.hybrid.Fit;
import dev.paperboy.search.hybrid.HybridSearch;
import dev.paperboy.search.hybrid.IndexAnswer;
import dev.paperboy.search.hybrid.IndexAnswer.ScoredId;
import dev.paperboy.search.hybrid.Question;
import dev.paperboy.search.index.PaperIndex;
import dev.paperboy.search.query.QueryWords;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches the index by words and by meaning, and takes the papers from the catalogue. */
@Component
class IndexedPaperSearch implements PaperSearch {

    /** How many of the best are put in another order. */
    private static final int MOST_SORTED = 50;

    /** How many of the best are judged by a topic. */
    private static final int MOST_JUDGED = 200;

    private static final Logger log = LoggerFactory.getLogger(IndexedPaperSearch.class);

    private final Catalogue catalogue;
    private final PaperIndex index;
    private final Embeddings embeddings;
    private final EmbedderSource embedder;
    private final FilterJudge judge;
    private final ComputingTurns turns;
    private final SearchProperties properties;

    IndexedPaperSearch(
            Catalogue catalogue,
            PaperIndex index,
            Embeddings embeddings,
            EmbedderSource embedder,
            FilterJudge judge,
            ComputingTurns turns,
            SearchProperties properties) {
        this.catalogue = catalogue;
        this.index = index;
        this.embeddings = embeddings;
        this.embedder = embedder;
        this.judge = judge;
        this.turns = turns;
        this.properties = properties;
    }

    @Override
    public SearchResult search(String query, SearchOrder order, int limit) {
        return PaperReference.parse(query) instanceof PaperReference.ById(PaperId id)
                ? byId(id)
                : inTurn(() -> byWords(query, null, order, limit));
    }

    /** Whoever does not get a turn in time is told so, as who does not get done. */
    private SearchResult inTurn(Supplier<SearchResult> search) {
        return turns.takeInTime(search)
                .orElseGet(() -> new SearchResult(List.of(), Extent.UNTIL_TIME_WAS_UP));
    }

    @Override
    public SearchResult filtered(Filtered asked, SearchOrder order, int limit) {
        judge.prepareFor(asked.conditions());
        return inTurn(() ->
                asked.hasConditionsOnly()
                        ? byConditions(asked.conditions(), order, limit)
                        : byWords(asked.words(), asked.conditions(), order, limit));
    }

    @Override
    public List<Paper> meeting(Filter conditions, List<Paper> papers) {
        judge.prepareFor(conditions);
        return turns.take(() -> meetingNow(conditions, papers));
    }

    private List<Paper> meetingNow(Filter conditions, List<Paper> papers) {
        Map<PaperId, Paper> known =
                catalogue.findAll(papers.stream().map(Paper::id).toList()).stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
        List<Paper> newest =
                papers.stream().map(paper -> known.getOrDefault(paper.id(), paper)).toList();
        Matches matches = judge.byFilter(conditions, newest);
        return newest.stream()
                .filter(paper -> matches.of(paper.id()).strength() == Strength.STRONG)
                .toList();
    }

    @Override
    public SearchResult similarTo(PaperId id, int limit) {
        return inTurn(() -> similarTo(id, limit, HybridSearch::like));
    }

    @Override
    public SearchResult similarTo(PaperId id, String query, int limit) {
        return inTurn(() -> {
            QueryWords words = question(query).words();
            return similarTo(
                    id,
                    limit,
                    (search, paper, meaning, most) -> search.like(paper, meaning, words, most));
        });
    }

    private SearchResult similarTo(PaperId id, int limit, Likeness likeness) {
        Optional<Paper> paper = catalogue.find(id);
        if (paper.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Embedding meaning = meaningOf(paper.get());
        Found found = read(reader -> likeness.of(hybrid(reader), paper.get(), meaning, limit + 1));
        List<Hit> others =
                hits(found).filter(hit -> !hit.paper().id().equals(id)).limit(limit).toList();
        return new SearchResult(others, found.extent());
    }

    /** Kept, or for a paper that was just looked up computed; null if there is no model. */
    private @Nullable Embedding meaningOf(Paper paper) {
        Embedding kept = embeddings.find(List.of(paper.id())).get(paper.id());
        return kept == null ? meaning(model -> model.ofPaper(PaperWords.of(paper))) : kept;
    }

    @Override
    public long version() {
        try {
            return index.read(DirectoryReader::getVersion);
        } catch (IOException e) {
            throw unreadable(e);
        }
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

    private SearchResult byConditions(Filter conditions, SearchOrder order, int limit) {
        OrderedPapers papers = new OrderedPapers(catalogue, order);
        PartedConditions parted = new PartedConditions(conditions, catalogue, judge.today());
        ConditionSearch search =
                new ConditionSearch(
                        index,
                        properties.deadline(),
                        papers,
                        parted,
                        ids -> judged(conditions, ids));
        Found found = answered(() -> search.first(limit));
        return new SearchResult(hits(found).toList(), found.extent());
    }

    private Query query(Filter conditions) {
        return new FilterQuery(catalogue, judge.today()).of(conditions);
    }

    /** The index tells all but what fits a topic. */
    private List<PaperId> judged(@Nullable Filter conditions, List<PaperId> ids) {
        return conditions != null && asksForTopic(conditions)
                ? meetingNow(conditions, catalogue.findAll(ids)).stream().map(Paper::id).toList()
                : ids;
    }

    private static boolean asksForTopic(@Nullable Filter conditions) {
        return conditions != null && !FilterJudge.topicsOf(conditions).isEmpty();
    }

    private Found judged(@Nullable Filter conditions, Found found) {
        Set<PaperId> meeting = Set.copyOf(judged(conditions, found.ids()));
        return new Found(
                found.best().stream().filter(it -> meeting.contains(it.id())).toList(),
                found.extent());
    }

    /**
     * @param conditions null: there are none
     */
    private SearchResult byWords(
            String query, @Nullable Filter conditions, SearchOrder order, int limit) {
        Question question = question(query);
        if (question.isEmpty()) {
            return SearchResult.NOTHING;
        }
        boolean byRelevance = order == SearchOrder.RELEVANCE;
        Fit fit = byRelevance ? Fit.BROAD : Fit.NARROW;
        int wanted = byRelevance ? limit : Math.max(limit, MOST_SORTED);
        int most = asksForTopic(conditions) ? Math.max(wanted, MOST_JUDGED) : wanted;
        Query condition = conditions == null ? null : query(conditions);
        Found found =
                judged(
                        conditions,
                        read(reader -> hybrid(reader).search(question, condition, fit, most)));
        List<Hit> hits =
                hits(found)
                        .sorted(Comparator.comparing(Hit::paper, order.comparator()))
                        .limit(limit)
                        .toList();
        return new SearchResult(hits, found.extent());
    }

    private HybridSearch hybrid(IndexReader reader) throws IOException {
        return new HybridSearch(reader, embeddings.unrelated(), properties.deadline());
    }

    private Found read(PaperIndex.Reading<IndexAnswer> query) {
        return answered(() -> index.read(query));
    }

    private Found answered(Asking asking) {
        try {
            // Asked before, for it may have caught up when the search is done.
            boolean isBeginning = index.isBeginning();
            IndexAnswer answer = asking.answer();
            return new Found(answer.best(), extent(answer, isBeginning));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("The search index cannot be read", cause);
    }

    private static Extent extent(IndexAnswer answer, boolean isBeginning) {
        if (isBeginning) {
            return Extent.WHILE_INDEXING;
        }
        return answer.isCutShort() ? Extent.UNTIL_TIME_WAS_UP : Extent.ALL;
    }

    /** In the answer's order. */
    private Stream<Hit> hits(Found found) {
        Map<PaperId, Double> scores =
                found.best().stream().collect(Collectors.toMap(ScoredId::id, ScoredId::score));
        return catalogue.findAll(found.ids()).stream()
                .map(paper -> new Hit(paper, scores.getOrDefault(paper.id(), 0.0)));
    }

    /** What the index answered, and what had been looked at. */
    private record Found(List<ScoredId> best, Extent extent) {

        List<PaperId> ids() {
            return best.stream().map(ScoredId::id).toList();
        }
    }

    /** What to ask the index. */
    private interface Asking {
        IndexAnswer answer() throws IOException;
    }

    /** Which of the papers like one are asked for. */
    private interface Likeness {
        IndexAnswer of(HybridSearch search, Paper paper, @Nullable Embedding meaning, int limit)
                throws IOException;
    }
}
