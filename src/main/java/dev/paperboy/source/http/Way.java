package dev.paperboy.source.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** How requests reach a server. */
sealed interface Way permits OpenWay, SingleLine {

    /** The longest that one fetch may take in all, of what its caller would wait. */
    Duration longest(Duration asked);

    /**
     * Sends one request once the server may be asked.
     *
     * @throws IOException if no whole answer came in time; its message is a sentence for the
     *     operator
     */
    Passage pass(HttpRequest http, FetchRequest request, Deadline deadline)
            throws IOException, InterruptedException;

    /** What came of it. */
    sealed interface Passage {}

    /** The server answered, and not that it must be left alone. */
    record Answered(HttpResponse<byte[]> response) implements Passage {}

    /**
     * The server must be left alone for longer than the caller can wait.
     *
     * @param until by the system clock
     * @param isForbidden whether it was this request that it forbade
     */
    record Closed(Instant until, boolean isForbidden) implements Passage {

        static Closed until(Instant until) {
            return new Closed(until, false);
        }
    }
}
