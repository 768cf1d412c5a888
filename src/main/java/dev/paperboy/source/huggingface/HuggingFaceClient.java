package dev.paperboy.source.huggingface;

import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.FetchRequest;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.Validators;

import java.net.URI;
import java.time.Duration;

/** Asks Hugging Face, as its JSON or as its pages. */
final class HuggingFaceClient {

    private final HttpFetcher fetcher;
    private final HuggingFaceProperties properties;

    HuggingFaceClient(HttpFetcher fetcher, HuggingFaceProperties properties) {
        this.fetcher = fetcher;
        this.properties = properties;
    }

    Fetch json(URI uri, Duration deadline, Validators known) {
        return fetch(uri, "application/json", "api", deadline, known);
    }

    Fetch page(URI uri, Duration deadline) {
        return fetch(uri, "text/html", "pages", deadline, Validators.NONE);
    }

    /**
     * @param quota as Hugging Face calls it, which counts the two apart
     */
    private Fetch fetch(URI uri, String accept, String quota, Duration deadline, Validators known) {
        return fetcher.fetch(
                new FetchRequest(uri, accept, quota, deadline, properties.token(), known));
    }
}
