package dev.paperboy.search.topic;

import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.AboutJudge;
import dev.paperboy.search.Match;
import dev.paperboy.search.Matches;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.topic.StudiedTopics.Question;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges papers by topics, by meaning and words against those of recent papers; a topic's filter is
 * not asked.
 *
 * <p>Everything comes from the catalogue and the kept embeddings, nothing from the index, so that a
 * topic, a paper and the recent papers give the same answer whatever state the index is in.
 */
@Component
class TopicJudge implements AboutJudge {

    private final Catalogue catalogue;
    private final Embeddings embeddings;
    private final ReadEmbeddings read;
    private final PaperReader reader = new PaperReader();
    private final TopicMeanings meanings;
    private final RecentPapers recent;
    private final StudiedTopics studied;

    TopicJudge(Catalogue catalogue, Embeddings embeddings, EmbedderSource embedder) {
        this.catalogue = catalogue;
        this.embeddings = embeddings;
        this.read = new ReadEmbeddings(embeddings);
        this.meanings = new TopicMeanings(embedder);
        this.recent = new RecentPapers(catalogue, embeddings, reader);
        this.studied = new StudiedTopics(embeddings.unrelated());
    }

    /** Takes note of papers that are new; until then topics are measured against the former. */
    void follow() {
        recent.follow();
    }

    /**
     * Judges papers, each by itself.
     *
     * @return settled unless the topic's meaning or that of a paper is still to come
     */
    @Override
    public Matches byTopic(Topic topic, Collection<Paper> papers) {
        List<PaperId> ids = papers.stream().map(Paper::id).toList();
        ReadEmbeddings.Read meant = read.of(ids);
        Background background = recent.background();
        Topic spelledOut = background.meant(topic);
        List<Embedding> texts = meanings.of(spelledOut);
        StudiedTopic study =
                studied.of(new Question(bare(spelledOut), texts, examplesOf(topic)), background);
        Map<PaperId, Match> each = new HashMap<>();
        for (ReadPaper paper : reader.readAll(papers, meant.known())) {
            each.put(paper.id(), study.judge(paper, topic.width()));
        }
        boolean isTopicClear = !texts.isEmpty() || meant.known().isEmpty();
        return new Matches(each, isTopicClear && meant.isComplete());
    }

    @Override
    public void prepare() {
        Background _ = recent.background();
    }

    /** Null: there is no model, or it is not loaded yet, or it fails. */
    @Nullable Embedding meaningOf(String text) {
        return meanings.of(text);
    }

    /** Widths and filters need no study of their own. */
    private static Topic bare(Topic topic) {
        return new Topic(
                topic.name(),
                topic.description(),
                topic.keywords(),
                null,
                topic.examples(),
                Width.NORMAL);
    }

    private List<ReadPaper> examplesOf(Topic topic) {
        List<PaperId> ids =
                Stream.of(topic.examples().fitting(), topic.examples().unfitting())
                        .flatMap(List::stream)
                        .toList();
        return ids.isEmpty()
                ? List.of()
                : reader.readAll(catalogue.findAll(ids), embeddings.find(ids));
    }
}
