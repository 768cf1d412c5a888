package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class TickTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void oneIsAwakeSinceItsFirstLook() {
        assertThat(Tick.first(NOON)).isEqualTo(new Tick(NOON, NOON));
    }

    @Test
    void oneStaysAwakeFromLookToLook() {
        Tick tick = Tick.first(NOON);
        for (int i = 1; i <= 100; i++) {
            tick = tick.next(NOON.plus(MINUTE.multipliedBy(i)), MINUTE);
        }

        assertThat(tick).isEqualTo(new Tick(NOON.plus(MINUTE.multipliedBy(100)), NOON));
    }

    @Test
    void aLongerPauseIsABreak() {
        Instant later = NOON.plus(MINUTE).plusMillis(1);

        assertThat(Tick.first(NOON).next(later, MINUTE)).isEqualTo(new Tick(later, later));
    }

    @Test
    void aClockThatWasSetBackIsABreak() {
        Instant earlier = NOON.minusMillis(1);

        assertThat(Tick.first(NOON).next(earlier, MINUTE)).isEqualTo(new Tick(earlier, earlier));
    }
}
