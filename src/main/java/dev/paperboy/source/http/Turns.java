package dev.paperboy.source.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one in at a time, what is waited for first, with a pause between two. */
final class Turns {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeSet<Place> waiting =
            new TreeSet<>(Comparator.comparing(Place::urgency).thenComparingLong(Place::number));
    private final long pause;
    private long places;
    private boolean taken;
    private long freeAt;

    /** The first turn comes after a pause too: before a restart there may just have been one. */
    Turns(Duration pause) {
        this.pause = pause.toNanos();
        this.freeAt = System.nanoTime() + this.pause;
    }

    private record Place(Urgency urgency, long number) {}

    /**
     * Waits for a turn, which has to be ended.
     *
     * @return whether it has come; false, as soon as that is clear, if it would be too late
     */
    boolean await(Urgency urgency, Deadline deadline) throws InterruptedException {
        lock.lockInterruptibly();
        Place place = new Place(urgency, places++);
        waiting.add(place);
        try {
            while (!isTurnOf(place)) {
                long left = deadline.left().toNanos();
                if (left == 0 || soonest(place) > left) {
                    return false;
                }
                long _ = changed.awaitNanos(taken ? left : Math.min(left, soonest(place)));
            }
            taken = true;
            return true;
        } finally {
            waiting.remove(place);
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Ends the turn; the next comes after the pause, or a longer rest. */
    void end(int pauses) {
        lock.lock();
        try {
            taken = false;
            freeAt = System.nanoTime() + pause * pauses;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How long it takes at least until whoever asks now has a turn. */
    Duration wait(Urgency urgency) {
        lock.lock();
        try {
            return Duration.ofNanos(soonest(new Place(urgency, places)));
        } finally {
            lock.unlock();
        }
    }

    private boolean isTurnOf(Place place) {
        return !taken && waiting.first().equals(place) && freeAt - System.nanoTime() <= 0;
    }

    private long soonest(Place place) {
        long next = taken ? pause : Math.max(0, freeAt - System.nanoTime());
        return next + waiting.headSet(place).size() * pause;
    }
}
