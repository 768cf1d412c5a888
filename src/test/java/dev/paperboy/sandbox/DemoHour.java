package dev.paperboy.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The hour of the demo's digest, decided once: papers and digest fit together also where another
 * hour begins while the bot starts.
 *
 * @param begins by the sandbox's clock, before the demo puts that back to it
 */
record DemoHour(Instant begins) {

    /**
     * The one that has begun last, so that the clock is only ever put back, and never far. Ahead of
     * where it is it would make papers be read in the reader's future.
     */
    static DemoHour lastBegunAt(Instant now) {
        return new DemoHour(now.truncatedTo(ChronoUnit.HOURS));
    }
}
