package dev.paperboy.source.intake;

import dev.paperboy.paper.PaperId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers for a while which papers a source does not have, so that asking costs no quota. */
public final class UnknownPapers {

    static final int MOST = 1_000;

    private final Duration age;
    private final Clock clock;
    private final Map<PaperId, Instant> until = new LinkedHashMap<>();

    /**
     * @param clock the system clock
     */
    public UnknownPapers(Duration age, Clock clock) {
        this.age = age;
        this.clock = clock;
    }

    /** Whether it was added and not so long ago. */
    public synchronized boolean contains(PaperId id) {
        Instant end = until.get(id);
        return end != null && clock.instant().isBefore(end);
    }

    /** The source has answered that it has no such paper. */
    public synchronized void add(PaperId id) {
        until.remove(id);
        until.put(id, clock.instant().plus(age));
        if (until.size() > MOST) {
            until.remove(until.keySet().iterator().next());
        }
    }
}
