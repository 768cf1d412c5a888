package dev.paperboy.discord.late;

import dev.paperboy.discord.fairuse.Asker;
import dev.paperboy.discord.fairuse.FairUse;
import dev.paperboy.discord.interaction.FollowUp;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * How many answers to one person wait. The oldest of more gives way: it is farthest from what
     * that person looks at now, and has waited in vain for longest.
     */
    static final int MOST_OF_ONE = 3;

    private final Clock clock;
    private final FairUse fairUse;
    private final Lock lock = new ReentrantLock();
    private final Condition round = lock.newCondition();

    /** Those that wait, oldest first; one of them that is not there any more has given way. */
    private final List<Waiting> waiting = new ArrayList<>();

    private long rounds;

    /**
     * @param clock the system clock, which Discord's patience follows
     */
    LateAnswers(@Qualifier("systemClock") Clock clock, FairUse fairUse) {
        this.clock = clock;
        this.fairUse = fairUse;
    }

    /** One answer that waits; others of the same person are not it. */
    private static final class Waiting {

        private final long user;

        Waiting(long user) {
            this.user = user;
        }
    }

    /**
     * The change of an answer that lacks something.
     *
     * @param attempt what the message shows once that is there; empty: it is not yet
     * @param atLast what it shows if that takes too long, or others wait: to ask again
     */
    public FollowUp until(Supplier<Optional<Container>> attempt, Supplier<Container> atLast) {
        return new FollowUp(() -> Optional.of(awaited(attempt).orElseGet(atLast)), null);
    }

    private Optional<Container> awaited(Supplier<Optional<Container>> attempt) {
        Optional<Waiting> place = begin(fairUse.asker().map(Asker::userId).orElse(0L));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            return awaited(attempt, place.get());
        } finally {
            end(place.get());
        }
    }

    private Optional<Container> awaited(Supplier<Optional<Container>> attempt, Waiting place) {
        Instant end = clock.instant().plus(PATIENCE);
        while (true) {
            // Before the attempt, so that what comes while it looks is seen by the next one.
            long seen = round();
            Optional<Container> found = attempt.get();
            if (found.isPresent() || !awaitRound(seen, place, end)) {
                return found;
            }
        }
    }

    private Optional<Waiting> begin(long user) {
        lock.lock();
        try {
            makeWay(user);
            if (waiting.size() >= MOST) {
                return Optional.empty();
            }
            Waiting place = new Waiting(user);
            waiting.add(place);
            return Optional.of(place);
        } finally {
            lock.unlock();
        }
    }

    private void makeWay(long user) {
        List<Waiting> own = waiting.stream().filter(place -> place.user == user).toList();
        if (own.size() >= MOST_OF_ONE) {
            waiting.remove(own.getFirst());
            round.signalAll();
        }
    }

    private void end(Waiting place) {
        lock.lock();
        try {
            waiting.remove(place);
        } finally {
            lock.unlock();
        }
    }

    private long round() {
        lock.lock();
        try {
            return rounds;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for another round than this one.
     *
     * @return false: there is no more time, or the place is somebody else's
     */
    private boolean awaitRound(long seen, Waiting place, Instant end) {
        lock.lock();
        try {
            long left = Duration.between(clock.instant(), end).toNanos();
            boolean isInTime = left > 0;
            while (rounds == seen && left > 0 && waiting.contains(place)) {
                left = round.awaitNanos(left);
            }
            return isInTime && waiting.contains(place);
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
