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
 * @param deadline the longest that everything together may take: waiting for the quota or a turn,
 *     redirects, headers and body
 * @param bearer a token, which is sent to the origin of {@code uri} and to no other
 * @param known of an answer that the caller still holds, so that it is not sent again
 * @param urgency whether it comes before others where a server is asked one thing at a time
 */
public record FetchRequest(
        URI uri,
        String accept,
        String quota,
        Duration deadline,
        @Nullable String bearer,
        Validators known,
        Urgency urgency) {

    /** Of something that nobody waits for. */
    public FetchRequest(
            URI uri,
            String accept,
            String quota,
            Duration deadline,
            @Nullable String bearer,
            Validators known) {
        this(uri, accept, quota, deadline, bearer, known, Urgency.BACKGROUND);
    }

    /** The same, for somebody who waits for it. */
    public FetchRequest waitedFor() {
        return new FetchRequest(uri, accept, quota, deadline, bearer, known, Urgency.WAITED_FOR);
    }

    /** Shows no token. */
    @Override
    public String toString() {
        return "FetchRequest[" + uri + "]";
    }
}
