package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class FeedDaysTests {

    @ParameterizedTest
    @CsvSource({
        // Summer: 21:30 New York is 01:30 UTC.
        "2026-06-12T01:29:59.999Z, 2026-06-11",
        "2026-06-12T01:30:00Z, 2026-06-12",
        "2026-06-12T12:00:00Z, 2026-06-12",
        "2026-06-13T01:29:59.999Z, 2026-06-12",
        // Winter: 02:30 UTC.
        "2026-01-15T02:29:59.999Z, 2026-01-14",
        "2026-01-15T02:30:00Z, 2026-01-15",
        "2026-01-01T02:30:00Z, 2026-01-01",
        // The evenings around the change to summer time on 8 March 2026.
        "2026-03-08T02:29:59Z, 2026-03-07",
        "2026-03-08T02:30:00Z, 2026-03-08",
        "2026-03-09T01:29:59Z, 2026-03-08",
        "2026-03-09T01:30:00Z, 2026-03-09",
        // And to winter time on 1 November 2026.
        "2026-11-01T01:29:59Z, 2026-10-31",
        "2026-11-01T01:30:00Z, 2026-11-01",
        "2026-11-02T02:29:59Z, 2026-11-01",
        "2026-11-02T02:30:00Z, 2026-11-02",
    })
    void theListFlipsAtHalfPastNineInTheEveningOfNewYork(Instant moment, LocalDate open) {
        assertThat(FeedDays.openAt(moment)).isEqualTo(open);
        assertThat(FeedDays.lastClosedAt(moment)).isEqualTo(open.minusDays(1));
    }

    @Test
    void aDayOpensWhenTheOneBeforeCloses() {
        for (LocalDate day = LocalDate.of(2026, 1, 1);
                day.getYear() == 2026;
                day = day.plusDays(1)) {
            assertThat(FeedDays.opening(day)).isEqualTo(FeedDays.closing(day.minusDays(1)));
            assertThat(FeedDays.openAt(FeedDays.opening(day))).isEqualTo(day);
            assertThat(FeedDays.openAt(FeedDays.closing(day).minusMillis(1))).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, PT23H", "2026-11-01, PT25H", "2026-06-12, PT24H"})
    void aDayIsAsLongAsNewYorkMakesIt(LocalDate day, Duration length) {
        assertThat(Duration.between(FeedDays.opening(day), FeedDays.closing(day)))
                .isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08, true",
        "2026-06-12, true",
        "2026-06-13, false",
        "2026-06-14, false",
        "2026-06-15, true",
    })
    void listsAreUsualFromMondayToFriday(LocalDate day, boolean usual) {
        assertThat(FeedDays.isUsual(day)).isEqualTo(usual);
    }
}
