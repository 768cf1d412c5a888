package dev.paperboy.source.http;

import dev.paperboy.source.http.HostGates.Gate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private final Wire wire;
    private final Requests requests;
    private final HttpProperties properties;
    private final Set<Origin> origins;
    private final HostGates gates;
    private final Clock clock;

    /**
     * @param origins the only servers that are asked
     * @param clock the system clock, which quotas follow
     */
    HttpFetcher(
            Wire wire,
            Requests requests,
            HttpProperties properties,
            Set<Origin> origins,
            Clock clock) {
        this.wire = wire;
        this.requests = requests;
        this.properties = properties;
        this.origins = Set.copyOf(origins);
        this.gates = new HostGates(clock);
        this.clock = clock;
    }

    /** Fetches within the request's deadline, or {@code paperboy.http.timeout} if that is less. */
    public Fetch fetch(FetchRequest request) {
        Duration timeout = properties.timeout();
        Duration asked = request.deadline();
        Deadline deadline = Deadline.in(asked.compareTo(timeout) < 0 ? asked : timeout);
        URI uri = request.uri();
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            switch (hop(request, uri, deadline)) {
                case Step.Done done -> {
                    return done.outcome();
                }
                case Step.Onward onward -> uri = onward.uri();
            }
        }
        return new Fetch.Failed(
                request.uri() + " was redirected more than " + MAX_REDIRECTS + " times");
    }

    private Step hop(FetchRequest request, URI uri, Deadline deadline) {
        Optional<Origin> origin = configured(uri);
        if (origin.isEmpty()) {
            return done(new Fetch.Failed(uri + " is not on a configured server"));
        }
        Gate gate = new Gate(origin.get(), request.quota());
        try {
            if (!awaitOpening(gate, deadline)) {
                return done(tooMany(gate));
            }
            HttpRequest http = requests.toHttp(request, uri);
            return judge(wire.exchange(http, deadline), gate);
        } catch (IOException | IllegalArgumentException failed) {
            return done(new Fetch.Failed(String.valueOf(failed.getMessage())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return done(new Fetch.Failed("stopped while waiting for " + origin.get()));
        }
    }

    private Optional<Origin> configured(URI uri) {
        try {
            return Optional.of(Origin.of(uri)).filter(origins::contains);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Returns whether the server may be asked; false if that would be too late. */
    private boolean awaitOpening(Gate gate, Deadline deadline) throws InterruptedException {
        Duration wait = gates.closedFor(gate);
        while (!wait.isZero()) {
            if (wait.compareTo(deadline.left()) > 0) {
                return false;
            }
            Thread.sleep(wait);
            wait = gates.closedFor(gate);
        }
        return true;
    }

    private Step judge(HttpResponse<byte[]> response, Gate gate) {
        Origin origin = gate.origin();
        int status = response.statusCode();
        HttpHeaders headers = response.headers();
        gates.close(gate, Quota.pauseAfter(status, headers, clock.instant()));
        if (Quota.isSpent(status, headers)) {
            return done(tooMany(gate));
        }
        if (REDIRECTS.contains(status)) {
            return redirected(response);
        }
        String said = origin + " answered " + status + " to " + response.uri().getPath();
        return switch (status) {
            case OK -> done(whole(response, origin));
            case NOT_MODIFIED -> done(new Fetch.NotModified());
            case NOT_FOUND -> done(new Fetch.Missing(said));
            default -> done(new Fetch.Refused(status, said));
        };
    }

    private static Step redirected(HttpResponse<byte[]> response) {
        URI from = response.uri();
        return response.headers()
                .firstValue("Location")
                .flatMap(location -> LinkHeader.resolve(location, from))
                .<Step>map(Step.Onward::new)
                .orElseGet(() -> done(new Fetch.Failed(from + " was redirected to nowhere")));
    }

    private Fetch whole(HttpResponse<byte[]> response, Origin origin) {
        try {
            long most = properties.maxSize().toBytes();
            byte[] body = Compression.unpacked(response.body(), response.headers(), most);
            return new Fetched(response.uri(), response.headers(), body);
        } catch (IOException unpackable) {
            return new Fetch.Failed(origin + " sent " + unpackable.getMessage());
        }
    }

    private Fetch tooMany(Gate gate) {
        Instant opening = gates.opening(gate);
        return new Fetch.TooManyRequests(
                opening, gate.origin() + " takes no more requests before " + opening);
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
