package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * When a digest comes.
 *
 * @param weekdays on which it may come, at least one; it comes on all of them, or on the first one
 *     of each week or month
 */
public record Recurrence(DigestKind kind, LocalHour hour, Set<DayOfWeek> weekdays) {

    /** Every day of the week. */
    public static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());

    /**
     * @throws IllegalArgumentException if there is no weekday
     */
    public Recurrence {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("A digest needs a weekday to come on");
        }
        weekdays = Set.copyOf(weekdays);
    }

    /** A daily one at this hour. */
    public static Recurrence daily(LocalHour hour) {
        return new Recurrence(DigestKind.DAILY, hour, EVERY_DAY);
    }

    /** The weekdays of a digest of this kind that is not told any: each day, or Mondays. */
    public static Set<DayOfWeek> usualWeekdays(DigestKind kind) {
        return kind == DigestKind.WEEKLY ? Set.of(DayOfWeek.MONDAY) : EVERY_DAY;
    }

    /** The moment of its turn on this date of the place. */
    public Instant on(LocalDate date) {
        return hour.on(date);
    }

    /**
     * The first date whose turn comes after this moment.
     *
     * @param served a date of the place that had its turn already; null: none yet
     */
    public LocalDate nextDateAfter(Instant moment, @Nullable LocalDate served) {
        return hour.nextDateAfter(moment, served, this::isDueOn);
    }

    /** Whether it comes on this date, which the place has. */
    private boolean isDueOn(LocalDate date) {
        return isChosen(date)
                && switch (kind) {
                    case DAILY -> true;
                    case WEEKLY -> isFirstSince(date.with(DayOfWeek.MONDAY), date);
                    case MONTHLY -> isFirstSince(date.withDayOfMonth(1), date);
                };
    }

    private boolean isChosen(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek());
    }

    /** A date that the place skipped leaves its turn to the next chosen one. */
    private boolean isFirstSince(LocalDate start, LocalDate date) {
        return start.datesUntil(date).noneMatch(before -> isChosen(before) && hour.exists(before));
    }
}
