package dev.paperboy.source.http;

import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes fetchers for tests, which may ask one hub only. */
public final class TestFetchers {

    public static final HttpProperties PROPERTIES =
            new HttpProperties(
                    URI.create("https://people.example/"),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    DataSize.ofKilobytes(256));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    private TestFetchers() {}

    public static HttpFetcher of(String url, Clock systemClock) {
        return of(systemClock, url);
    }

    public static HttpFetcher of(Clock systemClock, String... urls) {
        return new HttpFetcher(
                new Wire(CLIENT, PROPERTIES.maxSize().toBytes()),
                new Requests("Paperboy/test (+https://people.example/)"),
                PROPERTIES,
                Stream.of(urls).map(URI::create).map(Origin::of).collect(Collectors.toSet()),
                systemClock);
    }
}
