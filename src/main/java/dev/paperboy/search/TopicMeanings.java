package dev.paperboy.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.filter.Topic;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.EmbedderSource;
import dev.paperboy.search.embedding.Embedding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What topics mean: asked of the model once, for that takes some milliseconds. */
final class TopicMeanings {

    private static final Logger log = LoggerFactory.getLogger(TopicMeanings.class);
    private static final int MOST = 4_000;

    private final EmbedderSource embedder;
    private final Cache<String, Embedding> known = Caffeine.newBuilder().maximumSize(MOST).build();

    TopicMeanings(EmbedderSource embedder) {
        this.embedder = embedder;
    }

    /**
     * The meanings of its name and, if it has one, its description; none if there is no model, or
     * it is not loaded yet, or it fails.
     */
    List<Embedding> of(Topic topic) {
        Optional<Embedder> model = embedder.ifReady();
        if (model.isEmpty()) {
            return List.of();
        }
        try {
            return Stream.of(Optional.of(topic.name()), description(topic))
                    .flatMap(Optional::stream)
                    .map(text -> known.get(text, model.get()::ofQuery))
                    .map(Objects::requireNonNull)
                    .toList();
        } catch (RuntimeException failed) {
            log.warn(
                    "The model failed on the topic {}, so words alone decide: {}",
                    topic.name(),
                    failed.toString());
            return List.of();
        }
    }

    private static Optional<String> description(Topic topic) {
        return Optional.ofNullable(TopicWords.description(topic));
    }
}
