package dev.paperboy.faults;

import java.time.Duration;
import java.util.List;

/**
 * How much a life of the bot relies on Discord's memory for nonces, and Discord has one.
 *
 * @param trust for how long the bot takes a repetition to be recognised
 * @param lease how long the bot may take for one message, and what a life before it left of a forum
 *     post waits
 * @param forgetful whether Discord forgets, while the bot is down, what it has seen
 * @param stalling whether answers can stay away for ever
 */
record Era(Duration trust, Duration lease, boolean forgetful, boolean stalling) {

    /** Longer than any answer takes that does not stay away. */
    private static final Duration SHORT_LEASE = Duration.ofSeconds(20);

    /** Longer than the bot waits for an answer. */
    private static final Duration LONG_LEASE = Duration.ofSeconds(90);

    /** What was begun before a crash is finished within the nonce window, on a slow machine too. */
    static final Era WITHIN_THE_WINDOW = new Era(Duration.ofSeconds(45), SHORT_LEASE, false, false);

    /** What was begun before a crash is finished when Discord does not know its nonce any more. */
    static final Era BEYOND_THE_WINDOW = new Era(Duration.ofSeconds(1), SHORT_LEASE, true, false);

    /** As the one before, with answers that stay away. */
    static final Era STALLING = new Era(Duration.ofSeconds(1), LONG_LEASE, true, true);

    /** The last: so long is waited after Discord has forgotten, and so long it is trusted again. */
    static final Era SETTLING = new Era(Duration.ofSeconds(5), SHORT_LEASE, false, false);

    List<String> settings() {
        return List.of(
                "paperboy.delivery.nonce-trust=" + trust.toMillis() + "ms",
                "paperboy.delivery.lease=" + lease.toMillis() + "ms");
    }
}
