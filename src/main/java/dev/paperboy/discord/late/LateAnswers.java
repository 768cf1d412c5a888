package dev.paperboy.discord.late;

import dev.paperboy.discord.interaction.FollowUp;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets answers that were given wait for what they lack, as on a first start, when the lists are
 * still being read.
 */
@Component
public class LateAnswers {

    /** Discord lets an answer be changed for 15 minutes. */
    static final Duration PATIENCE = Duration.ofMinutes(14);

    /** Each of them looks into the catalogue at every round; more than these do not wait. */
    static final int MOST = 50;

    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST);
    private final Lock lock = new ReentrantLock();
    private final Condition round = lock.newCondition();
    private long rounds;

    /**
     * @param clock the system clock, which Discord's patience follows
     */
    LateAnswers(@Qualifier("systemClock") Clock clock) {
        this.clock = clock;
    }

    /**
     * The change of an answer that lacks something.
     *
     * @param attempt what the message shows once that is there; empty: it is not yet
     * @param atLast what it shows if that takes too long: to ask again
     */
    public FollowUp until(Supplier<Optional<Container>> attempt, Supplier<Container> atLast) {
        return new FollowUp(() -> Optional.of(awaited(attempt).orElseGet(atLast)), null);
    }

    private Optional<Container> awaited(Supplier<Optional<Container>> attempt) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            Instant end = clock.instant().plus(PATIENCE);
            Optional<Container> found = attempt.get();
            while (found.isEmpty() && awaitRound(end)) {
                found = attempt.get();
            }
            return found;
        } finally {
            places.release();
        }
    }

    /** False: there is no more time. */
    private boolean awaitRound(Instant end) {
        lock.lock();
        try {
            long now = rounds;
            long left = Duration.between(clock.instant(), end).toNanos();
            boolean isInTime = left > 0;
            while (rounds == now && left > 0) {
                left = round.awaitNanos(left);
            }
            return isInTime;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Lets all that wait look again. */
    void look() {
        lock.lock();
        try {
            rounds++;
            round.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
