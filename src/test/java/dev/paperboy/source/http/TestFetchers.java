package dev.paperboy.source.http;

import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes fetchers for tests, which may ask their own servers only. */
public final class TestFetchers {

    public static final HttpProperties PROPERTIES =
            new HttpProperties(
                    URI.create("https://people.example/"),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    DataSize.ofKilobytes(256));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    private static final Wire WIRE = new Wire(CLIENT, PROPERTIES.maxSize().toBytes());
    private static final Requests REQUESTS =
            new Requests("Paperboy/test (+https://people.example/)");

    private TestFetchers() {}

    public static HttpFetcher of(String url, Clock systemClock) {
        return of(systemClock, url);
    }

    public static HttpFetcher of(Clock systemClock, String... urls) {
        return new HttpFetcher(ways(systemClock, urls), REQUESTS, PROPERTIES.maxSize());
    }

    /** One that asks these servers as their etiquette says, and no other. */
    public static HttpFetcher polite(Etiquette etiquette, Clock systemClock) {
        return polite(etiquette, new MemoryOfLines(), systemClock);
    }

    static HttpFetcher polite(Etiquette etiquette, LineMemory memory, Clock systemClock) {
        Ways ways = ways(systemClock);
        ways.add(line(etiquette, memory, systemClock));
        return new HttpFetcher(ways, REQUESTS, PROPERTIES.maxSize());
    }

    static SingleLine line(Etiquette etiquette, LineMemory memory, Clock systemClock) {
        return new SingleLine(etiquette, WIRE, memory, systemClock);
    }

    static Ways ways(Clock systemClock, String... urls) {
        return new Ways(
                Stream.of(urls).map(URI::create).map(Origin::of).collect(Collectors.toSet()),
                new OpenWay(WIRE, PROPERTIES.timeout(), systemClock));
    }
}
