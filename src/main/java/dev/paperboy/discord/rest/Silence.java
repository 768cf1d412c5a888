package dev.paperboy.discord.rest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Until when Discord has asked the whole bot to be silent; JDA waits that long by itself. */
@Component
class Silence {

    private final Clock clock;
    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MIN);

    Silence(@Qualifier("systemClock") Clock clock) {
        this.clock = clock;
    }

    void keepFor(Duration duration) {
        Instant asked = clock.instant().plus(duration);
        end.accumulateAndGet(asked, (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean isKept() {
        return clock.instant().isBefore(end.get());
    }
}
