package dev.paperboy.search;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets what people ask for and what keeps a processor busy be worked out by turns, first come,
 * first served: no more of it at once than leaves one processor for what must not wait, as the
 * signs of life that Discord wants of every interaction.
 *
 * <p>Nobody is to wait for the network, or for anybody else's turn, while it is theirs.
 */
@Component
public class ComputingTurns {

    /** Far longer than any queue of a machine that keeps up; and people are told that it works. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final ScopedValue<Boolean> IN_TURN = ScopedValue.newInstance();

    private final Semaphore turns;
    private final Duration patience;

    @Autowired
    ComputingTurns() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), PATIENCE);
    }

    /**
     * @param atOnce how many have their turn at the same time
     * @param patience the longest that somebody waits who does not wait for ever
     */
    ComputingTurns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** What this work gives, once it is its turn; what is part of such work begins at once. */
    public <T> T take(Supplier<T> work) {
        if (IN_TURN.isBound()) {
            return work.get();
        }
        turns.acquireUninterruptibly();
        return inTurn(work);
    }

    /** Likewise; empty: too many were before it. */
    <T> Optional<T> takeInTime(Supplier<T> work) {
        if (IN_TURN.isBound()) {
            return Optional.of(work.get());
        }
        return isTurnInTime() ? Optional.of(inTurn(work)) : Optional.empty();
    }

    private boolean isTurnInTime() {
        try {
            return turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            return ScopedValue.where(IN_TURN, true).call(work::get);
        } finally {
            turns.release();
        }
    }
}
