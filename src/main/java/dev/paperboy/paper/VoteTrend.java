package dev.paperboy.paper;

import java.time.Instant;

/**
 * The votes that a paper got lately.
 *
 * @param gained upvotes, negative where some were taken back
 * @param since when they are counted from
 */
public record VoteTrend(int gained, Instant since) {}
