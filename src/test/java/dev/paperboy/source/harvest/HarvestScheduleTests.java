package dev.paperboy.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class HarvestScheduleTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final LocalDate OPEN = LocalDate.of(2026, 6, 12);

    private final HarvestSchedule schedule = new HarvestSchedule(TestProperties.HARVEST);
    private final List<Target> targets = schedule.at(NOON);

    @Test
    void theOpenDayComesFirst() {
        assertThat(targets.getFirst())
                .isEqualTo(new Target(new Feed.Day(OPEN), Duration.ofMinutes(20), null));
    }

    @Test
    void whatIsNewestAndTrendsComesBeforeWeeksAndOldDays() {
        assertThat(targets)
                .extracting(target -> target.feed().key())
                .startsWith(
                        "day:2026-06-12",
                        "day:2026-06-11",
                        "trending",
                        "day:2026-06-10",
                        "day:2026-06-09",
                        "week:2026-W24",
                        "month:2026-06");
    }

    @ParameterizedTest
    @CsvSource({"1,PT1H", "2,PT3H", "3,PT3H", "4,PT12H", "7,PT12H", "8,PT24H", "14,PT24H"})
    void earlierDaysAreReadEverMoreRarely(int age, Duration every) {
        assertThat(find(new Feed.Day(OPEN.minusDays(age))))
                .contains(
                        new Target(
                                new Feed.Day(OPEN.minusDays(age)),
                                every,
                                FeedDays.closing(OPEN.minusDays(age))));
    }

    @Test
    void afterTwoWeeksADayIsLeftToTheHistory() {
        assertThat(find(new Feed.Day(OPEN.minusDays(15)))).isEmpty();
        assertThat(HarvestSchedule.settled(OPEN.minusDays(15))).isBefore(NOON);
        assertThat(HarvestSchedule.settled(OPEN.minusDays(14))).isAfter(NOON);
    }

    @Test
    void eachFeedIsThereOnce() {
        IntStream.range(0, 400)
                .mapToObj(day -> NOON.plus(Duration.ofDays(day)))
                .forEach(now ->
                        assertThat(schedule.at(now))
                                .extracting(Target::feed)
                                .doesNotHaveDuplicates());
    }

    @Test
    void theOpenDayFlipsInTheEveningOfNewYork() {
        Instant before = Instant.parse("2026-06-13T01:29:59Z");

        assertThat(schedule.at(before).getFirst().feed()).isEqualTo(new Feed.Day(OPEN));
        assertThat(schedule.at(before.plusSeconds(1)).getFirst().feed())
                .isEqualTo(new Feed.Day(OPEN.plusDays(1)));
    }

    @Test
    void theLastMonthIsReadWhileItsLastDaysSettle() {
        Feed may = new Feed.Month(YearMonth.of(2026, 5));

        assertThat(find(may)).get().extracting(Target::every).isEqualTo(Duration.ofDays(1));
        assertThat(schedule.at(Instant.parse("2026-06-15T12:00:00Z")))
                .extracting(Target::feed)
                .doesNotContain(may);
    }

    @Test
    void theLastWeekIsReadToo() {
        assertThat(find(new Feed.Week(2026, 23))).isPresent();
    }

    @Test
    void aYearMayHaveAWeek53() {
        assertThat(schedule.at(Instant.parse("2026-12-31T12:00:00Z")))
                .extracting(target -> target.feed().key())
                .contains("week:2026-W53", "week:2026-W52");
    }

    private Optional<Target> find(Feed feed) {
        return targets.stream().filter(target -> target.feed().equals(feed)).findFirst();
    }
}
