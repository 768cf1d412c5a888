package dev.paperboy.source.http;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;

/**
 * One thing to fetch.
 *
 * @param accept the media type wanted
 * @param quota which of the server's quotas it counts towards; where one is spent, requests of
 *     another are sent all the same
 * @param deadline the longest that everything together may take: waiting for the quota, redirects,
 *     headers and body
 * @param bearer a token, which is sent to the origin of {@code uri} and to no other
 * @param known of an answer that the caller still holds, so that it is not sent again
 */
public record FetchRequest(
        URI uri,
        String accept,
        String quota,
        Duration deadline,
        @Nullable String bearer,
        Validators known) {

    /** Shows no token. */
    @Override
    public String toString() {
        return "FetchRequest[" + uri + "]";
    }
}
