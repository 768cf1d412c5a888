package dev.paperboy.faults;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers whose titles tell their feed day, so that it can be read off a message which it brings;
 * there are none at the weekend, and the notice of that tells by a button whose list came before.
 */
final class MarkedPapers {

    /** Of all of them. */
    static final String AUTHOR = "Ada Example";

    private static final int A_DAY = 3;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Pattern MARK = Pattern.compile("feed day (\\d{8})");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String LIST_BEFORE = "List of ";
    private static final Pattern NOTICE = Pattern.compile(LIST_BEFORE + "(Fri \\d+ \\w+)");
    private static final DateTimeFormatter SHORT_DATE =
            new DateTimeFormatterBuilder()
                    .appendPattern("EEE d MMM")
                    .parseDefaulting(ChronoField.YEAR, FIRST.getYear())
                    .toFormatter(Locale.US);

    private MarkedPapers() {}

    /** Whether a day has some. */
    static boolean areOn(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }

    /** The list of a day. */
    static ArrayNode of(LocalDate day) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (int i = 0; areOn(day) && i < A_DAY; i++) {
            list.add(entry(day, i));
        }
        return list;
    }

    private static ObjectNode entry(LocalDate day, int number) {
        long running = A_DAY * (day.toEpochDay() - FIRST.toEpochDay()) + number;
        String title = "Paper %d, %s".formatted(number + 1, mark(day));
        ObjectNode entry =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("title", title)
                        .put("summary", "Of no consequence.")
                        .put("numComments", 0);
        ObjectNode paper =
                entry.putObject("paper")
                        .put("id", "0001.%05d".formatted(running))
                        .put("title", title)
                        .put("summary", "Of no consequence.")
                        .put("upvotes", 10 + number)
                        .put("publishedAt", "2000-01-01T00:00:00.000Z")
                        .put("submittedOnDailyAt", day + "T00:00:00.000Z");
        paper.putArray("authors").addObject().put("name", AUTHOR).put("hidden", false);
        return entry;
    }

    /** What stands in every title of a day, or in the notice of a Saturday, and nowhere else. */
    static String mark(LocalDate day) {
        return areOn(day)
                ? "feed day " + DATE.format(day)
                : LIST_BEFORE + SHORT_DATE.format(day.minusDays(1));
    }

    /** The days whose marks stand in a text. */
    static Set<LocalDate> daysIn(String text) {
        return Stream.concat(
                        MARK.matcher(text)
                                .results()
                                .map(found -> LocalDate.parse(found.group(1), DATE)),
                        NOTICE.matcher(text)
                                .results()
                                .map(found -> LocalDate.parse(found.group(1), SHORT_DATE))
                                .map(friday -> friday.plusDays(1)))
                .collect(Collectors.toSet());
    }
}
