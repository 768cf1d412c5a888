package dev.paperboy.search.topic;

import dev.paperboy.filter.Topic;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match;
import dev.paperboy.search.MemoryEmbeddings;
import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.embedding.PaperWords;
import dev.paperboy.search.embedding.RememberedEmbedder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers to be judged before a background that is given, by the very code that judges topics. */
public final class MeasuredTopics {

    private static final int PAPERS_BETWEEN_LINES = 1_000;

    private final MemoryEmbeddings known;
    private final EmbedderSource model;
    private final Collection<Paper> background;
    private final Collection<Paper> papers;
    private final TopicJudge judge;

    private MeasuredTopics(
            MemoryEmbeddings known,
            EmbedderSource model,
            Collection<Paper> background,
            Collection<Paper> papers) {
        this.known = known;
        this.model = model;
        this.background = background;
        this.papers = papers;
        this.judge = judge(background, known, model);
    }

    /** Takes the papers in; computes what they mean, unless that is remembered. */
    public static MeasuredTopics of(
            RememberedEmbedder model, Collection<Paper> background, Collection<Paper> papers) {
        MemoryEmbeddings known = new MemoryEmbeddings(model.id(), model.unrelated());
        for (Collection<Paper> all : List.of(background, papers)) {
            for (Paper paper : all) {
                known.keep(paper.id(), model.ofPaper(PaperWords.of(paper)));
                if (known.size() % PAPERS_BETWEEN_LINES == 0) {
                    model.save();
                    IO.println(known.size() + " papers embedded");
                }
            }
        }
        return new MeasuredTopics(known, () -> Optional.of(model), background, papers);
    }

    private TopicJudge judge(
            Collection<Paper> recent, Embeddings embeddings, EmbedderSource embedder) {
        List<Paper> all = new ArrayList<>(papers);
        all.addAll(recent);
        MemoryCatalogue catalogue = new ListedBefore(recent);
        catalogue.save(all.toArray(Paper[]::new));
        return new TopicJudge(catalogue, embeddings, embedder);
    }

    /** Where only these were listed so far. */
    private static final class ListedBefore extends MemoryCatalogue {

        private final List<PaperId> listed;

        ListedBefore(Collection<Paper> listed) {
            this.listed = listed.stream().map(Paper::id).toList();
        }

        @Override
        public List<PaperId> recent(int limit) {
            return listed.subList(0, Math.min(limit, listed.size()));
        }
    }

    /** As the bot judges. */
    public Map<PaperId, Match> judge(Topic topic) {
        return judge.byTopic(topic, papers).each();
    }

    /** The same papers as the bot judges them without a model. */
    public MeasuredTopics withoutModel() {
        return new MeasuredTopics(
                new MemoryEmbeddings("none"), Optional::empty, background, papers);
    }

    /** The same papers where only so many were listed before. */
    public MeasuredTopics withBackground(int papersBefore) {
        List<Paper> few = background.stream().limit(papersBefore).toList();
        return new MeasuredTopics(known, model, few, papers);
    }

    /** The cosine of a text and a paper, by the model alone. */
    public double cosine(String text, PaperId paper) {
        @Nullable Embedding meaning = known.find(List.of(paper)).get(paper);
        float[] query = ReadPaper.directionOf(model.ifReady().orElseThrow().ofQuery(text));
        return meaning == null
                ? 0
                : org.apache.lucene.util.VectorUtil.dotProduct(
                        query, ReadPaper.directionOf(meaning));
    }

    /** Whether a paper holds all words of one of these, next to each other or anywhere. */
    public boolean holdsAny(Collection<String> words, Paper paper, boolean asPhrase) {
        ReadPaper read = ReadPaper.of(paper, null, it -> it);
        return words.stream()
                .map(it -> PaperAnalyzer.STEMS.terms(PlainText.of(it, it.length())))
                .anyMatch(it -> asPhrase ? read.holds(it) : read.counts().keySet().containsAll(it));
    }

    /** How often a paper holds each term. */
    public static Map<String, Integer> terms(Paper paper) {
        return ReadPaper.of(paper, null, it -> it).counts();
    }
}
