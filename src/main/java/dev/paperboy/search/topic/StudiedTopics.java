package dev.paperboy.search.topic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.filter.Topic;
import dev.paperboy.search.embedding.Embedding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Topics as they were studied against one background. With another one all are forgotten: nobody
 * asks for them again, and each would hold the former papers in memory.
 */
final class StudiedTopics {

    /** Servers share presets; others are asked once a day. */
    private static final int MOST = 1_000;

    private final double unrelated;
    private volatile @Nullable Shelf last;

    /**
     * @param unrelated as {@link dev.paperboy.search.embedding.Embeddings#unrelated}
     */
    StudiedTopics(double unrelated) {
        this.unrelated = unrelated;
    }

    /**
     * All on which the study of a topic depends, but for the background.
     *
     * @param texts what its name and its description mean; empty: that is not known
     * @param examples those of its examples that are known
     */
    record Question(Topic topic, List<Embedding> texts, List<ReadPaper> examples) {}

    private record Shelf(Background background, Cache<Question, StudiedTopic> topics) {}

    /** The topic as these papers show it. */
    StudiedTopic of(Question question, Background background) {
        StudiedTopic known =
                shelf(background).topics.get(question, asked -> study(asked, background));
        return Objects.requireNonNull(known);
    }

    private Shelf shelf(Background background) {
        Shelf shelf = last;
        if (shelf == null || shelf.background != background) {
            shelf = new Shelf(background, Caffeine.newBuilder().maximumSize(MOST).build());
            last = shelf;
        }
        return shelf;
    }

    private StudiedTopic study(Question question, Background background) {
        return new StudiedTopic(
                question.topic, question.texts, question.examples, background, unrelated);
    }
}
