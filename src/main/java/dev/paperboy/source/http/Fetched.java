package dev.paperboy.source.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** A whole answer, decompressed. */
public final class Fetched implements Fetch {

    private final URI uri;
    private final HttpHeaders headers;
    private final byte[] body;

    Fetched(URI uri, HttpHeaders headers, byte[] body) {
        this.uri = uri;
        this.headers = headers;
        this.body = body;
    }

    /** Where it was found in the end, redirects followed. */
    public URI uri() {
        return uri;
    }

    /** The bytes, not copied: do not change them. */
    public byte[] body() {
        return body;
    }

    /** The charset that the server names, if it does. */
    public Optional<String> charset() {
        return headers.firstValue("Content-Type").flatMap(ContentType::charset);
    }

    /** What to ask with next time. */
    public Validators validators() {
        return Validators.of(headers);
    }

    /** The next page of a list, from {@code Link: <…>; rel="next"}. */
    public Optional<URI> next() {
        return LinkHeader.next(headers.allValues("Link"), uri);
    }
}
