package dev.paperboy.search.embedding;

import java.io.IOException;

/** Loads what computes embeddings. */
interface EmbedderLoader {

    /**
     * Loads it, unless that has been done; may take seconds.
     *
     * @throws IOException if it cannot be loaded, now or ever
     */
    Embedder load() throws IOException;
}
