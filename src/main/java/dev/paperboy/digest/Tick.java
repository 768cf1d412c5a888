package dev.paperboy.digest;

import java.time.Duration;
import java.time.Instant;

/**
 * One look at what is due.
 *
 * @param now by the schedule clock
 * @param awakeSince since when it has been looked without a break; before, while the bot or its
 *     machine stood still, nothing could be read either
 */
record Tick(Instant now, Instant awakeSince) {

    static Tick first(Instant now) {
        return new Tick(now, now);
    }

    /**
     * The one after this.
     *
     * @param longestPause a longer one is a break
     */
    Tick next(Instant at, Duration longestPause) {
        boolean broken = at.isBefore(now) || at.isAfter(now.plus(longestPause));
        return new Tick(at, broken ? at : awakeSince);
    }
}
