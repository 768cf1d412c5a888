package dev.paperboy.sandbox.discord.fault;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * The faults that are to come. What was asked for first strikes first, and no request is struck
 * twice.
 */
public final class Faults {

    private record Rule(Predicate<Asked> fits, BooleanSupplier turn, Fault fault) {}

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    /** Strikes the next requests that fit, one for each fault given. */
    public void next(Predicate<Asked> fits, Fault... faults) {
        for (Fault fault : faults) {
            Runnable _ = times(1, fits, fault);
        }
    }

    /**
     * Strikes this many of the requests that fit.
     *
     * @return ends it before
     */
    public Runnable times(int times, Predicate<Asked> fits, Fault fault) {
        AtomicInteger left = new AtomicInteger(times);
        return add(fits, () -> left.getAndUpdate(it -> Math.max(0, it - 1)) > 0, fault);
    }

    /**
     * Strikes all requests that fit.
     *
     * @return ends it
     */
    public Runnable always(Predicate<Asked> fits, Fault fault) {
        return add(fits, () -> true, fault);
    }

    /**
     * Strikes a share of the requests that fit.
     *
     * @param share from 0 to 1
     * @return ends it
     */
    public Runnable share(
            double share, RandomGenerator random, Predicate<Asked> fits, Fault fault) {
        return add(
                fits,
                () -> {
                    synchronized (random) {
                        return random.nextDouble() < share;
                    }
                },
                fault);
    }

    private Runnable add(Predicate<Asked> fits, BooleanSupplier turn, Fault fault) {
        Rule rule = new Rule(fits, turn, fault);
        rules.add(rule);
        return () -> rules.remove(rule);
    }

    /** Lets nothing more go wrong. */
    public void clear() {
        rules.clear();
    }

    /** What is to go wrong with a request; null when nothing is. */
    public @Nullable Fault strike(Asked asked) {
        for (Rule rule : rules) {
            if (rule.fits().test(asked) && rule.turn().getAsBoolean()) {
                return rule.fault();
            }
        }
        return null;
    }
}
