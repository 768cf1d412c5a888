package dev.paperboy.discord.fairuse;

import dev.paperboy.paper.PaperLookup;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.time.Clock;
import java.time.Duration;

/** Lets tests of other packages ask as often as they like. */
public final class FairUses {

    private FairUses() {}

    /** Refuses nothing. */
    public static FairUse unlimited() {
        return new FairUse(
                properties(false, new Rate(1, Duration.ofMinutes(1))),
                Clock.systemUTC(),
                new SimpleMeterRegistry(),
                TimeMeter.SYSTEM_NANOTIME);
    }

    /** Refuses no lookup. */
    public static FairLookup lookup(PaperLookup lookup) {
        return new FairLookup(lookup, unlimited());
    }

    static FairUseProperties properties(boolean enabled, Rate rate) {
        return new FairUseProperties(enabled, rate, rate, rate, rate, rate, rate, rate);
    }
}
