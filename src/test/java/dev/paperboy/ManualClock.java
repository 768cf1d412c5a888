package dev.paperboy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
public final class ManualClock extends Clock {

    private volatile Instant now;

    public ManualClock(Instant now) {
        this.now = now;
    }

    /**
     * @param now as {@code 2026-06-12T12:00:00Z}
     */
    public ManualClock(String now) {
        this(Instant.parse(now));
    }

    public void set(Instant moment) {
        now = moment;
    }

    /** Sets it to a moment written as {@code 2026-06-12T12:00:00Z}. */
    public void set(String moment) {
        set(Instant.parse(moment));
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
