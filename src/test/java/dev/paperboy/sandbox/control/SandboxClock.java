package dev.paperboy.sandbox.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The schedule clock of the sandbox: runs as fast as the machine's, but can be put elsewhere. */
public final class SandboxClock extends Clock {

    /**
     * The clock was put elsewhere.
     *
     * @param at when, by the machine's clock
     * @param ahead by how much it is ahead of that from then on
     */
    public record Move(Instant at, Duration ahead) {}

    private final Clock machine;
    private final List<Move> moves = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public SandboxClock(Clock machine) {
        this.machine = machine;
    }

    /** Puts it to this moment; it runs on from there. */
    public void moveTo(Instant moment) {
        Instant now = machine.instant();
        moves.add(new Move(now, Duration.between(now, moment)));
        listeners.forEach(Runnable::run);
    }

    /** Tells of every move from now on. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** How it was moved so far, so that real moments can be told by it. */
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead());
    }

    private Duration ahead() {
        return moves.isEmpty() ? Duration.ZERO : moves.getLast().ahead();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead());
    }
}
