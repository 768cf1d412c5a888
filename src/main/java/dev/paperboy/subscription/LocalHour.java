package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * A time of day at a place, which comes once on every date of that place.
 *
 * <p>When clocks go forward over it, it comes as much later as they jump; when they go back over
 * it, it comes the first time only. Cron expressions skip the one and repeat the other.
 *
 * @param time whole minutes
 * @param zone an IANA region, as {@code Europe/Berlin}
 */
public record LocalHour(LocalTime time, ZoneId zone) {

    /** The moment on this date of the place. */
    public Instant on(LocalDate date) {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }

    /** The date at the place at this moment. */
    public LocalDate dateAt(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /**
     * The first of some dates whose turn comes after this moment.
     *
     * @param served a date of the place that had its turn already, so that a change of time or zone
     *     cannot give it a second one; null: none yet
     * @param dates those that have a turn; there must always be a later one
     */
    LocalDate nextDateAfter(
            Instant moment, @Nullable LocalDate served, Predicate<LocalDate> dates) {
        // Where clocks jump over midnight, the turn of the evening before comes after it.
        LocalDate date = dateAt(moment).minusDays(1);
        if (served != null && !served.isBefore(date)) {
            date = served.plusDays(1);
        }
        while (!on(date).isAfter(moment) || !exists(date) || !dates.test(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** False for a date that the place skipped, as those do that change sides of the date line. */
    boolean exists(LocalDate date) {
        return dateAt(date.atStartOfDay(zone).toInstant()).equals(date);
    }
}
