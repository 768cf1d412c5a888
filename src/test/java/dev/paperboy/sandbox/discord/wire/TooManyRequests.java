package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A refusal because there were too many requests.
 *
 * @param scope whose limit it was
 * @param retryAfter when to come back
 */
public record TooManyRequests(Scope scope, Duration retryAfter) {

    private static final int STATUS = 429;

    /** Whose limit it is that was exceeded. */
    public enum Scope {
        /** The bot's own on one route. */
        USER,
        /** One that the bot shares with all others; it does not count as invalid. */
        SHARED,
        /** The bot's own on all routes together. */
        GLOBAL,
        /** That of the wall before Discord, which lets nothing of this machine pass. */
        CLOUDFLARE
    }

    /** The refusal as it goes over the line. */
    public WireAnswer answer() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Retry-After", Long.toString(wholeSeconds()));
        if (scope == Scope.CLOUDFLARE) {
            return WireAnswer.page(STATUS, "Error 1015: You are being rate limited").with(headers);
        }
        headers.put("x-ratelimit-scope", scope.name().toLowerCase(Locale.ROOT));
        if (scope == Scope.GLOBAL) {
            headers.put("x-ratelimit-global", "true");
        } else {
            headers.put("x-ratelimit-remaining", "0");
            headers.put("x-ratelimit-reset-after", seconds(retryAfter).toPlainString());
        }
        return WireAnswer.of(STATUS, json()).with(headers);
    }

    private ObjectNode json() {
        return Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", seconds(retryAfter))
                .put("global", scope == Scope.GLOBAL);
    }

    /** A fraction would not be read in this header. */
    private long wholeSeconds() {
        return seconds(retryAfter).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** A duration in seconds, to the millisecond. */
    public static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3);
    }
}
