package dev.paperboy.search;

import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.IndexAnswer.ScoredId;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.embedding.Embeddings;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Finds the papers of the whole index that fit a topic: what a search finds for its name and its
 * description is judged like any other paper.
 */
@Component
class TopicSearch {

    /** For each text of the topic. */
    private static final int CANDIDATES = 300;

    private final Catalogue catalogue;
    private final PaperIndex index;
    private final Embeddings embeddings;
    private final TopicJudge judge;
    private final SearchProperties properties;

    TopicSearch(
            Catalogue catalogue,
            PaperIndex index,
            Embeddings embeddings,
            TopicJudge judge,
            SearchProperties properties) {
        this.catalogue = catalogue;
        this.index = index;
        this.embeddings = embeddings;
        this.judge = judge;
        this.properties = properties;
    }

    /**
     * The papers that fit, the best first; a topic's filter is not asked.
     *
     * @throws UncheckedIOException if the index cannot be read
     */
    SequencedMap<PaperId, Match> best(Topic topic, int limit) {
        List<Paper> candidates = catalogue.findAll(candidates(topic));
        SequencedMap<PaperId, Match> best = new LinkedHashMap<>();
        judge.byTopic(topic, candidates).each().entrySet().stream()
                .filter(it -> it.getValue().strength() == Strength.STRONG)
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<PaperId, Match> it) -> -it.getValue().score())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .limit(limit)
                .forEach(it -> best.put(it.getKey(), it.getValue()));
        return best;
    }

    private Set<PaperId> candidates(Topic topic) {
        Set<PaperId> found = new LinkedHashSet<>();
        TopicWords.texts(topic).forEach(text -> found.addAll(found(text)));
        return found;
    }

    private List<PaperId> found(String text) {
        Question question = Question.of(text, judge::meaningOf);
        if (question.isEmpty()) {
            return List.of();
        }
        try {
            return index.read(reader ->
                    new HybridSearch(reader, embeddings.unrelated(), properties.deadline())
                            .search(question, Fit.BROAD, CANDIDATES).best().stream()
                                    .map(ScoredId::id)
                                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be read", failed);
        }
    }
}
