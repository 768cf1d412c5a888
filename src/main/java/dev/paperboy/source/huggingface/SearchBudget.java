package dev.paperboy.source.huggingface;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often searches may be asked for, so that the quota is left to the lists. */
final class SearchBudget {

    /** That of Hugging Face's quotas. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final int most;
    private final Clock clock;
    private final Deque<Instant> taken = new ArrayDeque<>();

    /**
     * @param most how often in any five minutes
     * @param clock the system clock, which quotas follow
     */
    SearchBudget(int most, Clock clock) {
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

    /** Takes one request; false if none is left. */
    synchronized boolean take() {
        if (isSpent()) {
            return false;
        }
        taken.add(clock.instant());
        return true;
    }
}
