package dev.paperboy.faults;

import dev.paperboy.process.SharedClock;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The days of a rig: moves its clock from one hour of digests to the next, and brings papers. */
final class Calendar {

    static final Instant SET_UP = Instant.parse("2026-06-12T06:30:00Z");

    /** A little after digests are due. */
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(7, 0, 5), LocalTime.of(12, 0, 5));

    private final SharedClock clock;
    private final DailyPapersHub hub;
    private LocalDate today = SET_UP.atZone(ZoneOffset.UTC).toLocalDate();

    Calendar(SharedClock clock, DailyPapersHub hub) {
        this.clock = clock;
        this.hub = hub;
        clock.moveTo(SET_UP);
        today.minusDays(2)
                .datesUntil(today.plusDays(1))
                .forEach(it -> hub.add(MarkedPapers.of(it)));
    }

    Instant now() {
        return clock.instant();
    }

    /** Moves on to the next hour at which digests are due. */
    void advance() {
        for (LocalTime hour : HOURS) {
            Instant moment = today.atTime(hour).toInstant(ZoneOffset.UTC);
            if (moment.isAfter(now())) {
                clock.moveTo(moment);
                return;
            }
        }
        today = today.plusDays(1);
        hub.add(MarkedPapers.of(today));
        advance();
    }
}
