package dev.paperboy.source.http;

import dev.paperboy.source.http.HostGates.Gate;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** The way to servers that tell their quotas and may otherwise be asked at any time. */
final class OpenWay implements Way {

    private final Wire wire;
    private final Duration timeout;
    private final HostGates gates;
    private final Clock clock;

    /**
     * @param clock the system clock, which quotas follow
     */
    OpenWay(Wire wire, Duration timeout, Clock clock) {
        this.wire = wire;
        this.timeout = timeout;
        this.gates = new HostGates(clock);
        this.clock = clock;
    }

    @Override
    public Duration longest(Duration asked) {
        return asked.compareTo(timeout) < 0 ? asked : timeout;
    }

    @Override
    public Passage pass(HttpRequest http, FetchRequest request, Deadline deadline)
            throws IOException, InterruptedException {
        Gate gate = new Gate(Origin.of(http.uri()), request.quota());
        if (!awaitOpening(gate, deadline)) {
            return Closed.until(gates.opening(gate));
        }
        HttpResponse<byte[]> response = wire.exchange(http, deadline);
        int status = response.statusCode();
        HttpHeaders headers = response.headers();
        gates.close(gate, Quota.pauseAfter(status, headers, clock.instant()));
        return Quota.isSpent(status, headers)
                ? Closed.until(gates.opening(gate))
                : new Answered(response);
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
}
