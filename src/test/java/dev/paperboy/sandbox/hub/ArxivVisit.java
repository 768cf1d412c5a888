package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A request that arXiv got.
 *
 * @param target path and query as sent
 * @param agent its User-Agent; null: none
 * @param begun when it came in, by the monotonic clock, in nanoseconds
 * @param ended when its answer was sent, by the same
 * @param at when it came in, by the clock that the test moves
 * @param status what was answered
 */
public record ArxivVisit(
        String target, @Nullable String agent, long begun, long ended, Instant at, int status) {}
