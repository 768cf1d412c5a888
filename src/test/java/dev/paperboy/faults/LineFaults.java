package dev.paperboy.faults;

import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Faults;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.wire.TooManyRequests;
import dev.paperboy.sandbox.discord.wire.TooManyRequests.Scope;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What goes wrong on the line while the bot lives and dies. */
final class LineFaults {

    private static final double SHARE = 0.012;
    private static final double RARE = 0.003;

    private static final List<Fault> FREQUENT =
            List.of(
                    Fault.status(500),
                    Fault.status(502),
                    Fault.status(503),
                    Fault.status(500).afterTheDeed(),
                    Fault.status(502).afterTheDeed(),
                    Fault.status(504).afterTheDeed(),
                    Fault.dropped(),
                    Fault.dropped().afterTheDeed(),
                    Fault.garbled(),
                    limited(Scope.USER),
                    limited(Scope.SHARED),
                    limited(Scope.GLOBAL));

    /** After which the bot cannot know whether it was posted, and only the nonce does. */
    private static final List<Fault> ONCE_A_LIFE =
            List.of(
                    Fault.status(502).afterTheDeed(),
                    Fault.dropped().afterTheDeed(),
                    Fault.garbled());

    private static final List<Fault> ON_READING =
            List.of(Fault.status(500), Fault.status(502), Fault.dropped(), Fault.garbled());

    private LineFaults() {}

    private static Fault limited(Scope scope) {
        return Fault.limited(new TooManyRequests(scope, Duration.ofMillis(300)));
    }

    /**
     * Sets them.
     *
     * @param stalling whether answers can stay away, which takes a bot long to notice
     */
    static void set(Faults faults, Random random, boolean stalling) {
        setOnceALife(faults);
        FREQUENT.forEach(fault -> share(faults, SHARE, random, fault));
        share(faults, RARE, random, limited(Scope.CLOUDFLARE));
        if (stalling) {
            share(faults, SHARE, random, Fault.stalled());
            share(faults, SHARE, random, Fault.stalled().afterTheDeed());
        }
        for (Fault fault : ON_READING) {
            Runnable _ = faults.share(SHARE, random, Requests.looks(), fault);
        }
    }

    /** Sets only those that each life meets; one that lives on repeats what they struck. */
    static void setOnceALife(Faults faults) {
        ONCE_A_LIFE.forEach(fault -> faults.next(Requests.posts(), fault));
    }

    private static void share(Faults faults, double share, Random random, Fault fault) {
        Runnable _ = faults.share(share, random, Requests.deeds(), fault);
    }
}
