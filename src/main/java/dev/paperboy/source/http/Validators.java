package dev.paperboy.source.http;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpHeaders;

/**
 * What a server gave along with an answer, to ask later whether it still holds.
 *
 * @param entityTag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 */
public record Validators(@Nullable String entityTag, @Nullable String lastModified) {

    /** For a first request. */
    public static final Validators NONE = new Validators(null, null);

    static Validators of(HttpHeaders headers) {
        return new Validators(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }
}
