package dev.paperboy.digest;

import java.time.Instant;

/**
 * When a digest can bring papers next.
 *
 * @param at the moment of that run
 * @param ifComplete whether this rests on a list that is still open then, and brings papers only if
 *     that has stopped growing
 */
public record NextPapers(Instant at, boolean ifComplete) {}
