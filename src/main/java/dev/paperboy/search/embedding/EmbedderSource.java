package dev.paperboy.search.embedding;

import java.util.Optional;

/** Where searches get the embedder from. */
public interface EmbedderSource {

    /** The embedder, once its model has been loaded; never waits for that. */
    Optional<Embedder> ifReady();
}
