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
    private final AtomicReference<Wait> kept =
            new AtomicReference<>(new Wait(Instant.MIN, Instant.MIN));

    Silence(@Qualifier("systemClock") Clock clock) {
        this.clock = clock;
    }

    void keepFor(Duration duration) {
        Instant now = clock.instant();
        Wait asked = Wait.of(now, duration);
        kept.updateAndGet(wait -> wait.isOn(now) && wait.end().isAfter(asked.end()) ? wait : asked);
    }

    boolean isKept() {
        return kept.get().isOn(clock.instant());
    }
}
