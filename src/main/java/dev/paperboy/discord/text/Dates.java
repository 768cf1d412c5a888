package dev.paperboy.discord.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Days of a feed, which are the same day for every reader and so no timestamps of Discord's. */
public final class Dates {

    private Dates() {}

    /** As "Fri 12 Jun". */
    public static String day(LocalDate day, Language language) {
        return format(day, "date.day", language);
    }

    /** As "12 Jun 2026". */
    public static String full(LocalDate day, Language language) {
        return format(day, "date.full", language);
    }

    /** As "Fri 12 – Mon 15 Jun", "Mon 29 Jun – Wed 1 Jul", or the day if it is only one. */
    public static String span(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return day(first, language);
        }
        boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
        String start =
                sameMonth
                        ? format(first, "date.day-of-same-month", language)
                        : day(first, language);
        return language.text("date.span", start, day(last, language));
    }

    private static String format(LocalDate day, String key, Language language) {
        return DateTimeFormatter.ofPattern(language.text(key), language.locale()).format(day);
    }
}
