package dev.paperboy.search.embedding;

import java.io.IOException;

/** Loads what computes embeddings. */
interface EmbedderLoader {

    /**
     * Loads it, unless that has been done; may take seconds.
     *
     * @throws IOException if it cannot be loaded now
     * @throws dev.paperboy.FailedUntilRestart if this process can never load it
     */
    Embedder load() throws IOException;
}
