package dev.paperboy.sandbox.hub;

import dev.paperboy.paper.FeedDays;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The feed days of the samples: two weeks around the one that is open at the start, so that a
 * weekend lies in both directions whatever day of the week that is.
 *
 * @param open the feed day that is open at the start
 */
record SampleDays(LocalDate open) {

    private static final int BACK = 7;
    private static final int AHEAD = 6;
    private static final String WEEKEND = "weekend";

    LocalDate last() {
        return open.plusDays(AHEAD);
    }

    /**
     * The day that is told so.
     *
     * @param told 0 for the open day, ±n for the n-th usual day after or before it within these
     *     weeks, or the last such day if there are not so many; {@code "weekend"} for the first day
     *     after it that is none
     */
    LocalDate day(JsonNode told) {
        if (told.isString() && told.stringValue().equals(WEEKEND)) {
            return ahead(day -> !FeedDays.isUsual(day)).getFirst();
        }
        int number = told.intValue();
        if (number == 0) {
            return open;
        }
        List<LocalDate> usual = number > 0 ? ahead(FeedDays::isUsual) : usualBack();
        return usual.get(Math.min(Math.abs(number), usual.size()) - 1);
    }

    /** The last usual day before the open one. */
    LocalDate lastUsual() {
        return usualBack().getFirst();
    }

    private List<LocalDate> ahead(Predicate<LocalDate> wanted) {
        return open.plusDays(1).datesUntil(last().plusDays(1)).filter(wanted).toList();
    }

    private List<LocalDate> usualBack() {
        return open.minusDays(BACK).datesUntil(open).filter(FeedDays::isUsual).toList().reversed();
    }
}
