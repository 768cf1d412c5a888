package dev.paperboy.search.topic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.filter.Topic;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What topics mean: asked of the model once, for that takes some milliseconds. */
final class TopicMeanings {

    private static final Logger log = LoggerFactory.getLogger(TopicMeanings.class);
    private static final int MOST = 4_000;

    private final EmbedderSource embedder;
    private final Cache<String, Embedding> known = Caffeine.newBuilder().maximumSize(MOST).build();

    TopicMeanings(EmbedderSource embedder) {
        this.embedder = embedder;
    }

    /** The meanings of its name and, if it has one, its description; none unless all are known. */
    List<Embedding> of(Topic topic) {
        List<Embedding> meanings = new ArrayList<>();
        for (String text : TopicWords.texts(topic)) {
            Embedding meaning = of(text);
            if (meaning == null) {
                return List.of();
            }
            meanings.add(meaning);
        }
        return meanings;
    }

    /**
     * @return null: there is no model, or it is not loaded yet, or it fails
     */
    @Nullable Embedding of(String text) {
        Optional<Embedder> model = embedder.ifReady();
        try {
            return model.isEmpty() ? null : known.get(text, model.get()::ofQuery);
        } catch (RuntimeException failed) {
            log.warn("The model failed, so words alone judge by a topic: {}", failed.toString());
            return null;
        }
    }
}
