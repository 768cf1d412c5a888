package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;

class FeedTests {

    @Test
    void everyFeedHasAKeyOfItsOwn() {
        assertThat(new Feed.Day(LocalDate.of(2026, 6, 2)).key()).isEqualTo("day:2026-06-02");
        assertThat(new Feed.Week(2026, 7).key()).isEqualTo("week:2026-W07");
        assertThat(new Feed.Month(YearMonth.of(2026, 6)).key()).isEqualTo("month:2026-06");
        assertThat(new Feed.Trending().key()).isEqualTo("trending");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, 2026-W24, 2026-06-08",
        "2026-06-14, 2026-W24, 2026-06-08",
        "2026-06-15, 2026-W25, 2026-06-15",
        "2026-12-31, 2026-W53, 2026-12-28",
        "2027-01-03, 2026-W53, 2026-12-28",
        "2027-01-04, 2027-W01, 2027-01-04",
        "2025-12-29, 2026-W01, 2025-12-29",
        "2023-01-01, 2022-W52, 2022-12-26",
        "2024-12-30, 2025-W01, 2024-12-30",
    })
    void aWeekIsTheIsoWeek(LocalDate day, String week, LocalDate monday) {
        Feed.Week of = Feed.Week.of(day);
        assertThat(of).hasToString(week);
        assertThat(of.monday()).isEqualTo(monday);
    }
}
