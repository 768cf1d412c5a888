package dev.paperboy.digest;

import java.time.LocalDate;

/** Spans of feed days, written shortly. */
final class FeedSpanOf {

    private FeedSpanOf() {}

    static FeedSpan day(String day) {
        return days(day, day);
    }

    static FeedSpan days(String first, String last) {
        return new FeedSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
