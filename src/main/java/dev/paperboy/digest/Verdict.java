package dev.paperboy.digest;

import dev.paperboy.search.Match;

/**
 * What one of the things that somebody wants to read makes of a paper.
 *
 * @param interest what it is called, in strangers' words
 */
public record Verdict(String interest, Match match) {}
