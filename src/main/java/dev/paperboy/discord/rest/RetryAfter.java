package dev.paperboy.discord.rest;

import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** How long an answer 429 asks to wait. */
final class RetryAfter {

    private static final String HEADER = "Retry-After";

    /** Where it does not say, as on a lock-out by address. */
    private static final Duration UNTOLD = Duration.ofMinutes(1);

    private static final double LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

    private RetryAfter() {}

    static Duration of(Response response) {
        String header = response.header(HEADER);
        Double seconds = header == null ? null : seconds(header.strip());
        return seconds == null
                ? UNTOLD
                : Duration.ofSeconds((long) Math.ceil(Math.min(seconds, LONGEST_SECONDS)));
    }

    private static @Nullable Double seconds(String header) {
        try {
            double seconds = Double.parseDouble(header);
            return seconds >= 0 ? seconds : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** Whether everything has to wait: by Discord's limit for a bot, or by who stands before it. */
    static boolean isForAll(Response response) {
        return response.header("X-RateLimit-Global") != null || response.header("via") == null;
    }

    /** As JDA can read it: of another form it takes it for none, and asks again at once. */
    static Response inWholeSeconds(Response response, Duration wait) {
        return response.newBuilder().header(HEADER, String.valueOf(wait.toSeconds())).build();
    }
}
