package dev.paperboy.sandbox.hub;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which feed days a request asks for. */
final class FeedQuery {

    private FeedQuery() {}

    /**
     * @param parameters {@code date}, {@code week} or {@code month}; without any of them all days
     *     are meant
     */
    static Predicate<LocalDate> days(Map<String, String> parameters) {
        if (parameters.containsKey("date")) {
            LocalDate.parse(parameters.get("date"));
            return day -> day.toString().equals(parameters.get("date"));
        }
        if (parameters.containsKey("week")) {
            return day -> week(day).equals(parameters.get("week"));
        }
        if (parameters.containsKey("month")) {
            return day -> YearMonth.from(day).toString().equals(parameters.get("month"));
        }
        return _ -> true;
    }

    /** Whether a request asks for certain days. */
    static boolean isOfAPeriod(Map<String, String> parameters) {
        return Stream.of("date", "week", "month").anyMatch(parameters::containsKey);
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
