package dev.paperboy.search;

import dev.paperboy.search.embedding.Embeddings;

import org.springframework.stereotype.Component;

import java.util.OptionalInt;

/** Counts the embeddings that are kept. */
@Component
record KeptMeanings(Embeddings embeddings) implements MeaningProgress {

    @Override
    public OptionalInt computed() {
        return embeddings.computed();
    }
}
