package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/**
 * Where a paper has been published besides arXiv, in strangers' words.
 *
 * @param journalReference as {@code Nature 123 (2026) 45}
 * @param doi of the publication, as {@code 10.1000/182}; checked by the source's parser
 */
public record Publication(@Nullable String journalReference, @Nullable String doi) {

    /** Nothing told. */
    public static final Publication NONE = new Publication(null, null);
}
