package dev.paperboy.search.embedding;

/** Computes embeddings; several threads may use it at once. */
public interface Embedder {

    /** The embedding of what a person typed; takes some milliseconds. */
    Embedding ofQuery(String text);

    /** The embedding of a paper; of a long abstract only the beginning counts. */
    Embedding ofPaper(PaperWords words);
}
