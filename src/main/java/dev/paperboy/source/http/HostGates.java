package dev.paperboy.source.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers of each quota of each server until when it wants to be left alone. */
final class HostGates {

    private final Clock clock;
    private final Map<Gate, Instant> openings = new ConcurrentHashMap<>();

    /**
     * @param clock the system clock, since a quota is a promise to another machine
     */
    HostGates(Clock clock) {
        this.clock = clock;
    }

    /** Sends nobody to the server for so long; a longer wait that is already set stays. */
    void close(Gate gate, Duration pause) {
        if (!pause.isZero()) {
            openings.merge(gate, clock.instant().plus(pause), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** When the server may be asked, in the past when it may be now. */
    Instant opening(Gate gate) {
        return openings.getOrDefault(gate, Instant.EPOCH);
    }

    /** How long it is until then, zero when the server may be asked now. */
    Duration closedFor(Gate gate) {
        Duration wait = Duration.between(clock.instant(), opening(gate));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** What opens and closes as one. */
    record Gate(Origin origin, String quota) {}
}
