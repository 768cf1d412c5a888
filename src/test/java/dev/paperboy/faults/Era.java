package dev.paperboy.faults;

import java.time.Duration;

/**
 * How much a life of the bot relies on Discord's memory for nonces, and Discord has one.
 *
 * @param trust for how long the bot takes a repetition to be recognised
 * @param forgetful whether Discord forgets, while the bot is down, what it has seen
 * @param stalling whether answers can stay away for ever
 */
record Era(Duration trust, boolean forgetful, boolean stalling) {

    /** What was begun before a crash is mostly finished within the nonce window. */
    static final Era WITHIN_THE_WINDOW = new Era(Duration.ofSeconds(12), false, false);

    /** What was begun before a crash is finished when Discord does not know its nonce any more. */
    static final Era BEYOND_THE_WINDOW = new Era(Duration.ofSeconds(1), true, false);

    /** As the last, with answers that stay away. */
    static final Era STALLING = new Era(Duration.ofSeconds(1), true, true);

    String setting() {
        return "paperboy.delivery.nonce-trust=" + trust.toMillis() + "ms";
    }
}
