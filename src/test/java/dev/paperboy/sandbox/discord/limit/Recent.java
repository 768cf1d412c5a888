package dev.paperboy.sandbox.discord.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The moments of the recent past at which something happened. */
final class Recent {

    private final Duration span;
    private final Deque<Instant> moments = new ArrayDeque<>();

    Recent(Duration span) {
        this.span = span;
    }

    synchronized void add(Instant now) {
        moments.addLast(now);
    }

    synchronized int count(Instant now) {
        forgetBefore(now.minus(span));
        return moments.size();
    }

    /** Until the oldest is not of the recent past any more. */
    synchronized Duration untilOneLeaves(Instant now) {
        Instant oldest = moments.peekFirst();
        return oldest == null ? Duration.ZERO : Duration.between(now, oldest.plus(span));
    }

    private void forgetBefore(Instant begin) {
        while (!moments.isEmpty() && !moments.getFirst().isAfter(begin)) {
            moments.removeFirst();
        }
    }
}
