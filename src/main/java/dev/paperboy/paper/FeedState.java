package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How fresh a feed is.
 *
 * @param papers how many it held at its last reading, 0 before the first
 * @param readAt when it was last read with success; null: never
 * @param grewAt when a reading last found a paper that was new to it; null: never
 * @param failure the newest failed attempt if none has succeeded since; null: the last one
 *     succeeded
 */
public record FeedState(
        Feed feed,
        int papers,
        @Nullable Instant readAt,
        @Nullable Instant grewAt,
        @Nullable Failure failure) {

    /**
     * A failed attempt to read it.
     *
     * @param reason one sentence for the operator
     */
    public record Failure(Instant at, String reason) {}
}
