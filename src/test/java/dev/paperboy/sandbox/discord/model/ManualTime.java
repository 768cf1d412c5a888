package dev.paperboy.sandbox.discord.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time that stands still until a test moves it; what falls due then runs in the test's thread.
 */
public final class ManualTime implements Timekeeper {
    private record Due(Instant at, Runnable task) {}

    private final List<Due> waiting = new ArrayList<>();
    private Instant now = Instant.now();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void after(Duration delay, Runnable task) {
        waiting.add(new Due(now.plus(delay), task));
    }

    /** Moves the time forward and runs everything that has fallen due, oldest first. */
    public void advance(Duration by) {
        moveTo(now().plus(by)).forEach(due -> due.task().run());
    }

    private synchronized List<Due> moveTo(Instant then) {
        now = then;
        List<Due> due = new ArrayList<>(waiting);
        due.removeIf(it -> it.at().isAfter(then));
        waiting.removeAll(due);
        due.sort(Comparator.comparing(Due::at));
        return due;
    }

    @Override
    public synchronized void close() {
        waiting.clear();
    }
}
