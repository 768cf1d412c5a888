package dev.paperboy.source.arxiv;

import dev.paperboy.paper.PaperId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Puts pages off that could not be read, ever longer; forgotten with a restart. */
final class FigureDelays {

    static final Duration FIRST = Duration.ofMinutes(10);
    static final Duration LONGEST = Duration.ofHours(6);

    /** Asked for again first, one page that is closed to all would keep arXiv closed. */
    static final Duration FORBIDDEN = Duration.ofDays(7);

    private final Clock clock;
    private final Map<PaperId, Delay> delays = new HashMap<>();

    /**
     * @param clock the system clock
     */
    FigureDelays(Clock clock) {
        this.clock = clock;
    }

    private record Delay(Duration length, Instant end) {

        boolean isLongOver(Instant now) {
            return end.plus(LONGEST).isBefore(now);
        }
    }

    boolean mayTry(PaperId id) {
        Delay delay = delays.get(id);
        return delay == null || !clock.instant().isBefore(delay.end());
    }

    /** Puts it off; returns for how long. */
    Duration add(PaperId id) {
        Instant now = clock.instant();
        delays.values().removeIf(delay -> delay.isLongOver(now));
        Delay last = delays.get(id);
        Duration length = last == null ? FIRST : shorter(last.length().multipliedBy(2), LONGEST);
        delays.put(id, new Delay(length, now.plus(length)));
        return length;
    }

    /** Puts one off that arXiv forbids. */
    void addForbidden(PaperId id) {
        delays.put(id, new Delay(FORBIDDEN, clock.instant().plus(FORBIDDEN)));
    }

    void end(PaperId id) {
        delays.remove(id);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
