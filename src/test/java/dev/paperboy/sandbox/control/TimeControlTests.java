package dev.paperboy.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How the clock is moved. */
class TimeControlTests {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");

    private static final Instant DIGEST = Instant.parse("2026-06-12T20:00:00Z");
    private static final Duration BEFORE = Duration.ofSeconds(5);

    private final SandboxClock clock = new SandboxClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<Instant> stops = new ArrayList<>();

    /** A digest a day, each served as soon as its hour is near. */
    private TimeControl withDailyDigest() {
        clock.listen(() -> stops.add(clock.instant()));
        return new TimeControl(
                clock,
                () -> {
                    Instant next = DIGEST;
                    while (!next.isAfter(clock.instant().plus(BEFORE))) {
                        next = next.plus(Duration.ofDays(1));
                    }
                    return Optional.of(next);
                },
                () -> {});
    }

    @Test
    void theNextDigestIsShortlyBeforeIt() {
        withDailyDigest().move(Destination.DIGEST);

        assertThat(clock.instant()).isEqualTo(DIGEST.minus(BEFORE));
    }

    @Test
    void theNextDayIsTheSameTimeAndEachDigestOnTheWayIsWaitedFor() {
        withDailyDigest().move(Destination.DAY);

        assertThat(stops).containsExactly(DIGEST.minus(BEFORE), NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void aWeekIsWalkedThroughDigestByDigest() {
        TimeControl time = withDailyDigest();
        time.move(Destination.WEEKEND);
        stops.clear();

        time.move(Destination.WEEKEND);

        assertThat(stops).hasSize(8).isSorted();
        assertThat(clock.instant()).isEqualTo("2026-06-20T18:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12T12:00:00Z, 2026-06-13T18:00:00Z",
        "2026-06-13T00:00:00Z, 2026-06-20T18:00:00Z",
        "2026-06-14T12:00:00Z, 2026-06-20T18:00:00Z",
        "2026-06-15T12:00:00Z, 2026-06-20T18:00:00Z"
    })
    void theWeekendIsOneThatHasNotBegun(Instant now, Instant weekend) {
        assertThat(Destination.WEEKEND.from(now)).isEqualTo(weekend);
    }

    @Test
    void withoutADigestThereIsNoNextOneButThereIsANextDay() {
        TimeControl time = new TimeControl(clock, Optional::empty, () -> {});

        assertThatThrownBy(() -> time.move(Destination.DIGEST))
                .isInstanceOf(TimeControl.CannotMove.class)
                .hasMessageContaining("/digest setup");
        time.move(Destination.DAY);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void theClockIsNeverPutBack() {
        TimeControl time = new TimeControl(clock, () -> Optional.of(NOW), () -> {});

        time.move(Destination.DIGEST);

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void whereItNeedNotBeMovedThePapersStayWhatTheyAre() {
        AtomicInteger changed = new AtomicInteger();
        TimeControl time =
                new TimeControl(
                        clock, () -> Optional.of(NOW.plus(BEFORE)), changed::incrementAndGet);

        time.move(Destination.DIGEST);

        assertThat(changed).hasValue(0);
        assertThat(clock.moves()).isEmpty();
    }

    @Test
    void itIsMovedByOneAtATime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        TimeControl time =
                new TimeControl(
                        clock,
                        Optional::empty,
                        () -> {
                            begun.countDown();
                            await(goOn);
                        });
        Thread first = Thread.ofVirtual().start(() -> time.move(Destination.DAY));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> time.move(Destination.DAY))
                .isInstanceOf(TimeControl.CannotMove.class)
                .hasMessageContaining("is being moved");
        goOn.countDown();
        first.join();
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void theClockRemembersItsMovesAndRunsOn() {
        AtomicReference<Instant> machine = new AtomicReference<>(NOW);
        InstantSource source = machine::get;
        SandboxClock running = new SandboxClock(source.withZone(ZoneOffset.UTC));
        running.moveTo(NOW.plusSeconds(100));
        machine.set(NOW.plusSeconds(5));

        assertThat(running.instant()).isEqualTo(NOW.plusSeconds(105));
        assertThat(running.moves())
                .containsExactly(new SandboxClock.Move(NOW, Duration.ofSeconds(100)));
        assertThat(running.withZone(ZoneOffset.UTC).instant()).isEqualTo(NOW.plusSeconds(105));
    }
}
