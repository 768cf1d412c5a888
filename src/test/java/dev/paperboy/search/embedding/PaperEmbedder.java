package dev.paperboy.search.embedding;

/** A model that is asked what papers mean, and nothing else. */
@FunctionalInterface
interface PaperEmbedder extends Embedder {

    @Override
    default Embedding ofQuery(String text) {
        throw new AssertionError("no query here");
    }
}
