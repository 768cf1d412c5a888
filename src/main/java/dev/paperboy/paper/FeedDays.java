package dev.paperboy.paper;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The calendar of Daily Papers: a feed day runs from 21:30 New York of the evening before to 21:30
 * of its own date, daylight saving observed.
 *
 * <p>No list is opened on Friday and Saturday evening, so that Saturdays and Sundays are usually
 * empty; they are feed days all the same, for the few papers that have been seen on them.
 */
public final class FeedDays {

    /** The first day of Daily Papers. */
    public static final LocalDate FIRST = LocalDate.of(2023, 5, 4);

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime FLIP = LocalTime.of(21, 30);

    private FeedDays() {}

    /** The feed day whose list is open at this moment. */
    public static LocalDate openAt(Instant moment) {
        LocalDate date = moment.atZone(NEW_YORK).toLocalDate();
        return moment.isBefore(closing(date)) ? date : date.plusDays(1);
    }

    /** The newest feed day that is closed at this moment. */
    public static LocalDate lastClosedAt(Instant moment) {
        return openAt(moment).minusDays(1);
    }

    /** When the list of this day opens. */
    public static Instant opening(LocalDate day) {
        return closing(day.minusDays(1));
    }

    /** When the list of this day closes: 21:30 New York of the same date. */
    public static Instant closing(LocalDate day) {
        return day.atTime(FLIP).atZone(NEW_YORK).toInstant();
    }

    /** Whether Hugging Face usually publishes a list on this day: Monday to Friday. */
    public static boolean isUsual(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
