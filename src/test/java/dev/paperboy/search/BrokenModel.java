package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.PaperWords;

/** Fails at every text; out of memory, say. */
public final class BrokenModel implements Embedder {

    @Override
    public Embedding ofQuery(String text) {
        throw new IllegalStateException("planted");
    }

    @Override
    public Embedding ofPaper(PaperWords words) {
        throw new IllegalArgumentException("planted");
    }
}
