package dev.paperboy.sandbox.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Where the clock can be moved to. */
public enum Destination {
    /** Shortly before the next digest of anybody. */
    DIGEST,
    /** The same time of the next day. */
    DAY,
    /** A Saturday that has not begun yet, at an hour at which it is Saturday almost everywhere. */
    WEEKEND;

    private static final LocalTime SATURDAY_NEARLY_EVERYWHERE = LocalTime.of(18, 0);

    /** Where that is, other than the next digest, which only its schedule knows. */
    Instant from(Instant now) {
        if (this == DAY) {
            return now.plus(1, ChronoUnit.DAYS);
        }
        return now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                .atTime(SATURDAY_NEARLY_EVERYWHERE)
                .toInstant(ZoneOffset.UTC);
    }
}
