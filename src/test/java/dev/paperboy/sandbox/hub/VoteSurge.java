package dev.paperboy.sandbox.hub;

import java.time.Duration;
import java.time.Instant;

/**
 * Upvotes that come within a span of time, most of them at its beginning.
 *
 * @param from before which there is none
 * @param until from when on there are all
 * @param votes all of them
 */
record VoteSurge(Instant from, Instant until, int votes) {

    VoteSurge {
        if (until.isBefore(from) || votes < 0) {
            throw new IllegalArgumentException(votes + " votes from " + from + " to " + until);
        }
    }

    /** How many of them there are at this moment. */
    int at(Instant now) {
        if (!now.isBefore(until)) {
            return votes;
        }
        return now.isBefore(from) ? 0 : (int) (votes * part(now));
    }

    /** Of all, from 0 to 1: as the haste dies down, half of the time brings three quarters. */
    private double part(Instant now) {
        Duration whole = Duration.between(from, until);
        double left = (double) Duration.between(now, until).toMillis() / whole.toMillis();
        return 1 - left * left;
    }
}
