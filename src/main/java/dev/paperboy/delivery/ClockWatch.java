package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Watches the system clock, so that nobody trusts the times from before it was put back. */
@Component
class ClockWatch {

    /** Clocks are slewed by less, and threads read them in no order. */
    private static final Duration UNNOTICED = Duration.ofSeconds(1);

    /** Looks are a second apart: after this the machine slept, or the clock was put forward. */
    private static final Duration STANDSTILL = Duration.ofMinutes(10);

    /** How far off a clock is believed to have been. */
    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private Instant last;
    private Instant steadySince;
    private @Nullable Instant lastTick;

    /** The latest time before the clock was put back: what bears an earlier one may be older. */
    private Instant trustedFrom = Instant.MIN;

    private boolean putBack;

    ClockWatch(@Qualifier("systemClock") Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
        this.steadySince = last;
    }

    /** To be called about once a second. */
    synchronized void tick() {
        Instant now = now();
        if (lastTick != null && now.isAfter(lastTick.plus(STANDSTILL))) {
            steadySince = now;
        }
        lastTick = now;
    }

    synchronized Instant now() {
        Instant now = clock.instant();
        if (now.isBefore(last.minus(UNNOTICED))) {
            trustedFrom = last.isAfter(trustedFrom) ? last : trustedFrom;
            steadySince = now;
            putBack = true;
        }
        last = now;
        return now;
    }

    /** Since when time has passed evenly while Paperboy was running. */
    synchronized Instant steadySince() {
        return steadySince;
    }

    /** Whether the clock was put back since this was last asked. */
    synchronized boolean takePutBack() {
        boolean taken = putBack;
        putBack = false;
        return taken;
    }

    /** Whether this moment was surely less than that time ago. */
    synchronized boolean isWithin(Duration time, Instant past) {
        Instant now = now();
        return isTrusted(past, now) && now.isBefore(past.plus(time));
    }

    /** The earliest that this moment can have been. */
    synchronized Instant earliest(Instant past) {
        Instant now = now();
        if (isTrusted(past, now)) {
            return past;
        }
        return (past.isBefore(now) ? past : now).minus(DAY);
    }

    private boolean isTrusted(Instant past, Instant now) {
        return !past.isBefore(trustedFrom) && !past.isAfter(now);
    }
}
