package dev.paperboy.sandbox.discord.rest;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;

import java.math.BigDecimal;

/** Writes the headers by which a client paces itself: for now a bucket that never empties. */
final class RateLimitHeaders {
    private RateLimitHeaders() {}

    static void write(Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        // Without it JDA takes an answer for one of Cloudflare's and stops all routes.
        headers.put("via", "1.1 local-discord");
        headers.put("x-ratelimit-bucket", "local-discord");
        headers.put("x-ratelimit-limit", "1000");
        headers.put("x-ratelimit-remaining", "999");
        headers.put("x-ratelimit-reset-after", "1.000");
        headers.put(
                "x-ratelimit-reset",
                BigDecimal.valueOf(System.currentTimeMillis() + 1000, 3).toPlainString());
    }
}
