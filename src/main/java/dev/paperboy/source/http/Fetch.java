package dev.paperboy.source.http;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What came of fetching; nothing ordinary is an exception. */
public sealed interface Fetch permits Fetched, Fetch.NotModified, Fetch.Failure {

    /** The answer that the caller holds still stands. */
    record NotModified() implements Fetch {}

    /** There is nothing to read. */
    sealed interface Failure extends Fetch {

        /** Why, in one sentence for the operator. */
        String reason();
    }

    /** The server has no such thing (404). */
    record Missing(String reason) implements Failure {}

    /**
     * The server answered something else than the thing.
     *
     * @param page what it sent along; null: nothing that can be read
     */
    record Refused(int status, String reason, @Nullable Fetched page) implements Failure {}

    /**
     * The server's quota is used up, or nearly so.
     *
     * @param retryAt when to ask again, by the system clock; no request is sent before
     * @param isForbidden whether it was this request that it forbade (403)
     */
    record TooManyRequests(Instant retryAt, String reason, boolean isForbidden)
            implements Failure {}

    /** No whole answer came: no connection, too late, too large, cut off or not allowed. */
    record Failed(String reason) implements Failure {}
}
