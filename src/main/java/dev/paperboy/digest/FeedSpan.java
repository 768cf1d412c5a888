package dev.paperboy.digest;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A run of feed days, both ends included.
 *
 * @param last not before {@code first}
 */
public record FeedSpan(LocalDate first, LocalDate last) {

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public FeedSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** Whether it is a single day. */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /** Whether this is one of its days. */
    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Its days in their order. */
    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
