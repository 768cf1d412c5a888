package dev.paperboy.discord.saved;

import dev.paperboy.discord.view.ComponentId;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a paper had been saved, as buttons that put it back carry it. */
final class KeptMoment {

    private static final Pattern MILLIS = Pattern.compile("\\d{1,15}");

    private KeptMoment() {}

    static long written(Instant savedAt) {
        return savedAt.toEpochMilli();
    }

    /** Nothing was saved in the future, whatever a component says. */
    static Optional<Instant> of(ComponentId id, int argument, Clock clock) {
        return id.argument(argument)
                .filter(MILLIS.asMatchPredicate())
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)))
                .filter(moment -> !moment.isAfter(clock.instant()));
    }
}
