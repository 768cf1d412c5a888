package dev.paperboy.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The schedule clock of the sandbox: runs as fast as the machine's, but can be put elsewhere. */
public final class SandboxClock extends Clock {

    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    public SandboxClock(Clock machine) {
        this.machine = machine;
    }

    /** Puts it to this moment; it runs on from there. */
    public void moveTo(Instant moment) {
        ahead = Duration.between(machine.instant(), moment);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead);
    }
}
