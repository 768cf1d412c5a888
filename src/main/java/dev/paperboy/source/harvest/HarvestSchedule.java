package dev.paperboy.source.harvest;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Which feeds are read how often: the open day most, earlier days ever more rarely until their
 * votes have settled.
 */
final class HarvestSchedule {

    /** After so many days hardly any votes are added. */
    static final int SETTLED_AFTER_DAYS = 14;

    private final HarvestProperties properties;

    HarvestSchedule(HarvestProperties properties) {
        this.properties = properties;
    }

    /** When a day's votes have settled, so that a reading is good for ever. */
    static Instant settled(LocalDate day) {
        return FeedDays.closing(day).plus(Duration.ofDays(SETTLED_AFTER_DAYS));
    }

    /** Everything that is read at this time of year, most important first. */
    List<Target> at(Instant now) {
        LocalDate open = FeedDays.openAt(now);
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(new Feed.Day(open), properties.openDay(), null));
        addDays(targets, open, 1, 1);
        targets.add(new Target(new Feed.Trending(), properties.trending(), null));
        addDays(targets, open, 2, 3);
        targets.add(new Target(Feed.Week.of(open), properties.periods(), null));
        targets.add(new Target(monthOf(open), properties.periods(), null));
        addDays(targets, open, 4, SETTLED_AFTER_DAYS);
        addPast(targets, open);
        return targets;
    }

    private static void addDays(List<Target> targets, LocalDate open, int first, int last) {
        for (int age = first; age <= last; age++) {
            LocalDate day = open.minusDays(age);
            targets.add(new Target(new Feed.Day(day), atAge(age), FeedDays.closing(day)));
        }
    }

    private static Duration atAge(int days) {
        if (days <= 1) {
            return Duration.ofHours(1);
        }
        if (days <= 3) {
            return Duration.ofHours(3);
        }
        return days <= 7 ? Duration.ofHours(12) : Duration.ofDays(1);
    }

    /** The last week and the last month, while their newest days still settle. */
    private static void addPast(List<Target> targets, LocalDate open) {
        Feed.Week lastWeek = Feed.Week.of(open.minusWeeks(1));
        Instant weekEnd = FeedDays.closing(lastWeek.monday().plusDays(6));
        targets.add(new Target(lastWeek, Duration.ofDays(1), weekEnd));
        if (open.getDayOfMonth() <= SETTLED_AFTER_DAYS) {
            YearMonth lastMonth = YearMonth.from(open).minusMonths(1);
            Instant monthEnd = FeedDays.closing(lastMonth.atEndOfMonth());
            targets.add(new Target(new Feed.Month(lastMonth), Duration.ofDays(1), monthEnd));
        }
    }

    private static Feed.Month monthOf(LocalDate day) {
        return new Feed.Month(YearMonth.from(day));
    }
}
