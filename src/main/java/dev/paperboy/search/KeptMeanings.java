package dev.paperboy.search;

import dev.paperboy.search.embedding.Embeddings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.OptionalInt;

/** Counts the embeddings that are kept, anew only when one was kept since: that reads them all. */
@Component
class KeptMeanings implements MeaningProgress {

    private final Embeddings embeddings;

    private volatile @Nullable Count last;

    KeptMeanings(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /**
     * How many there were.
     *
     * @param newest the number of the newest one then
     */
    private record Count(long newest, OptionalInt computed) {}

    @Override
    public OptionalInt computed() {
        // Asked before they are counted: what is kept in between is counted again, never missed.
        long newest = embeddings.newest();
        Count known = last;
        if (known == null || known.newest() != newest) {
            known = new Count(newest, embeddings.computed());
            last = known;
        }
        return known.computed();
    }
}
