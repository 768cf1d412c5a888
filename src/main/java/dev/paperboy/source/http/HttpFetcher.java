package dev.paperboy.source.http;

import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches from the servers that are configured, and from no other, wherever redirects and links may
 * lead; several threads may use it at once.
 */
public final class HttpFetcher {

    static final int MAX_REDIRECTS = 3;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Ways ways;
    private final Requests requests;
    private final DataSize maxSize;

    HttpFetcher(Ways ways, Requests requests, DataSize maxSize) {
        this.ways = ways;
        this.requests = requests;
        this.maxSize = maxSize;
    }

    /**
     * Fetches within the request's deadline, or {@code paperboy.http.timeout} if that is less;
     * where an {@link Etiquette} says how a server is asked, it says for how long too.
     */
    public Fetch fetch(FetchRequest request) {
        URI uri = request.uri();
        Duration asked = request.deadline();
        Optional<Way> first = ways.to(uri, request.quota());
        Deadline deadline = Deadline.in(first.map(way -> way.longest(asked)).orElse(asked));
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            switch (hop(request, uri, deadline)) {
                case Step.Done done -> {
                    return done.outcome();
                }
                case Step.Onward onward -> uri = onward.uri();
            }
        }
        return new Fetch.Failed(
                named(request.uri()) + " was redirected more than " + MAX_REDIRECTS + " times");
    }

    private Step hop(FetchRequest request, URI uri, Deadline deadline) {
        Optional<Way> way = ways.to(uri, request.quota());
        if (way.isEmpty()) {
            return done(new Fetch.Failed(named(uri) + " is not on a configured server"));
        }
        Origin origin = Origin.of(uri);
        try {
            HttpRequest http = requests.toHttp(request, uri);
            return switch (way.get().pass(http, request, deadline)) {
                case Way.Answered answered -> judge(answered.response(), origin);
                case Way.Closed closed -> done(tooMany(origin, closed));
            };
        } catch (IOException | IllegalArgumentException failed) {
            return done(new Fetch.Failed(String.valueOf(failed.getMessage())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return done(new Fetch.Failed("stopped while waiting for " + origin));
        }
    }

    private Step judge(HttpResponse<byte[]> response, Origin origin) {
        int status = response.statusCode();
        if (REDIRECTS.contains(status)) {
            return redirected(response);
        }
        String said = origin + " answered " + status + " to " + response.uri().getPath();
        return switch (status) {
            case OK -> done(whole(response, origin));
            case NOT_MODIFIED -> done(new Fetch.NotModified());
            case NOT_FOUND -> done(new Fetch.Missing(said));
            default -> done(refused(status, said, whole(response, origin)));
        };
    }

    private static Fetch refused(int status, String said, Fetch sent) {
        return new Fetch.Refused(status, said, sent instanceof Fetched page ? page : null);
    }

    private static Step redirected(HttpResponse<byte[]> response) {
        URI from = response.uri();
        return response.headers()
                .firstValue("Location")
                .flatMap(location -> LinkHeader.resolve(location, from))
                .<Step>map(Step.Onward::new)
                .orElseGet(
                        () -> done(new Fetch.Failed(named(from) + " was redirected to nowhere")));
    }

    /** Without its query, which may hold what somebody has typed. */
    private static String named(URI uri) {
        String whole = uri.toString();
        int query = whole.indexOf('?');
        return query < 0 ? whole : whole.substring(0, query);
    }

    private Fetch whole(HttpResponse<byte[]> response, Origin origin) {
        try {
            byte[] body =
                    Compression.unpacked(response.body(), response.headers(), maxSize.toBytes());
            return new Fetched(response.uri(), response.headers(), body);
        } catch (IOException unpackable) {
            return new Fetch.Failed(origin + " sent " + unpackable.getMessage());
        }
    }

    private static Fetch tooMany(Origin origin, Way.Closed closed) {
        return new Fetch.TooManyRequests(
                closed.until(),
                origin + " takes no more requests before " + closed.until(),
                closed.isForbidden());
    }

    private static Step done(Fetch outcome) {
        return new Step.Done(outcome);
    }

    /** Where one request leads. */
    private sealed interface Step {

        record Done(Fetch outcome) implements Step {}

        record Onward(URI uri) implements Step {}
    }
}
