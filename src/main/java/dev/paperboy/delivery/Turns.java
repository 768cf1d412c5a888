package dev.paperboy.delivery;

import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Sets the turns right that a former process has left behind, or that a clock put back has moved.
 */
@Component
class Turns {

    private final JdbcQueue queue;
    private final ClockWatch watch;
    private final Duration longest;
    private final Duration lease;
    private boolean released;
    private boolean healed;

    Turns(JdbcQueue queue, ClockWatch watch, DeliveryProperties properties) {
        this.queue = queue;
        this.watch = watch;
        this.lease = properties.lease();
        this.longest = lease.compareTo(Courier.LONGEST_WAIT) > 0 ? lease : Courier.LONGEST_WAIT;
    }

    /** To be called before each look at what is due. */
    void setRight() {
        watch.tick();
        if (watch.takePutBack()) {
            healed = false;
        }
        if (!released) {
            queue.release();
            released = true;
        }
        if (!healed) {
            queue.heal(longest, lease);
            healed = true;
        }
    }
}
