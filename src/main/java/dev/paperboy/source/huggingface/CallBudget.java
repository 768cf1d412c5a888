package dev.paperboy.source.huggingface;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something that people ask for may be fetched: the quota is left to the lists. */
final class CallBudget {

    /** That of Hugging Face's quotas. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final int most;
    private final Clock clock;
    private final Deque<Instant> taken = new ArrayDeque<>();

    /**
     * @param most how often in any five minutes
     * @param clock the system clock, which quotas follow
     */
    CallBudget(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Whether nothing may be asked now. */
    synchronized boolean isSpent() {
        Instant now = clock.instant();
        // A clock that was put back must not make them last.
        taken.removeIf(at -> at.isAfter(now) || !at.plus(WINDOW).isAfter(now));
        return taken.size() >= most;
    }

    /** When something may be asked at the latest: now, unless it is spent. */
    synchronized Instant opening() {
        return isSpent() ? taken.getFirst().plus(WINDOW) : clock.instant();
    }

    /** Takes one request; false if none is left. */
    synchronized boolean take() {
        if (isSpent()) {
            return false;
        }
        taken.add(clock.instant());
        return true;
    }
}
