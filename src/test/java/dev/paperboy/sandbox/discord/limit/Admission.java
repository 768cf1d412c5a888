package dev.paperboy.sandbox.discord.limit;

import dev.paperboy.sandbox.discord.wire.TooManyRequests;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Whether a request is taken.
 *
 * @param headers by which the client paces itself
 * @param refusal null when it is taken
 */
public record Admission(Map<String, String> headers, @Nullable TooManyRequests refusal) {

    public Admission {
        headers = Map.copyOf(headers);
    }
}
