package dev.paperboy.sandbox.control;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Moves the schedule clock forward. On the way it stops at each digest until that has been served:
 * a jump over it would be to the bot as if it had been down for so long.
 */
public final class TimeControl {

    /** Gives the lists a moment to be read before the hour; a digest waits for one that is late. */
    private static final Duration BEFORE = Duration.ofSeconds(5);

    /**
     * How long the bot is to wait for a list that is late: whoever moved the clock waits with it,
     * and where a source is down wants to see what becomes of that.
     */
    public static final Duration LIST_PATIENCE = Duration.ofSeconds(20);

    /** After that it serves a digest at once. */
    private static final Duration PATIENCE = LIST_PATIENCE.plusSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(200);

    private final SandboxClock clock;
    private final NextDigest next;
    private final Runnable beforeMoving;
    private final ReentrantLock moving = new ReentrantLock();

    /**
     * @param beforeMoving done before each move, as what there is to read must suit any day
     */
    public TimeControl(SandboxClock clock, NextDigest next, Runnable beforeMoving) {
        this.clock = clock;
        this.next = next;
        this.beforeMoving = beforeMoving;
    }

    /** Thrown when the clock cannot be moved; the message says what to do. */
    public static final class CannotMove extends RuntimeException {
        CannotMove(String why) {
            super(why);
        }
    }

    public SandboxClock clock() {
        return clock;
    }

    /**
     * Moves it; takes as long as the digests on the way do.
     *
     * @throws CannotMove where nothing is there to move to, it is being moved, or a digest on the
     *     way is not served, at which it then stands
     */
    public void move(Destination to) {
        if (!moving.tryLock()) {
            throw new CannotMove("The clock is being moved: wait until it has arrived.");
        }
        try {
            if (to == Destination.DIGEST) {
                toDigest();
            } else {
                through(to.from(clock.instant()));
            }
        } finally {
            moving.unlock();
        }
    }

    private void toDigest() {
        Instant due =
                next.at()
                        .orElseThrow(() ->
                                new CannotMove(
                                        "No digest is set up yet: type /digest setup first."));
        put(due.minus(BEFORE));
    }

    private void through(Instant target) {
        while (true) {
            Optional<Instant> due = next.at().filter(it -> !it.isAfter(target));
            if (due.isEmpty()) {
                put(target);
                return;
            }
            put(due.get().minus(BEFORE));
            if (!isServed(due.get())) {
                throw new CannotMove(
                        "The clock stands at the digest that is due, which has not been posted"
                                + " yet: /digest history tells why.");
            }
        }
    }

    private boolean isServed(Instant due) {
        try {
            Awaitility.await("the digest due at " + due)
                    .atMost(PATIENCE.plus(BEFORE))
                    .pollInterval(LOOK)
                    .until(() -> next.at().filter(it -> !it.isAfter(due)).isEmpty());
            return true;
        } catch (ConditionTimeoutException _) {
            return false;
        }
    }

    /** Forward only: a moment that has passed stays passed. */
    private void put(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            beforeMoving.run();
            clock.moveTo(moment);
        }
    }
}
