package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether an answer is of the feed that was asked for: Hugging Face clamps dates that it does
 * not like, and end points that ignore a filter answer all the same.
 */
final class FeedMatch {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private FeedMatch() {}

    /**
     * The answer itself if it is of this feed.
     *
     * <p>A single paper may have been listed on another day, since lists repeat papers; an answer
     * mostly of another day is not the one asked for. On a weekend, when there usually is no list,
     * only the papers that are told to be of that day remain.
     */
    static Answer checked(Feed feed, Answer answer) {
        if (!(answer instanceof Answer.Papers papers)) {
            return answer;
        }
        if (feed instanceof Feed.Trending && papers.papers().isEmpty()) {
            // Something always does, and what trended would be lost for a whim of the server.
            return new Answer.Unreadable("a trending list without papers");
        }
        return isMostlyOfAnotherDay(feed, papers.papers())
                ? other(feed, papers, "papers of " + daysOf(papers.papers()))
                : answer;
    }

    /** Whether this tells a day, week or month. */
    static boolean isDate(String text) {
        return DATE.matcher(text).lookingAt()
                || WEEK.matcher(text).matches()
                || MONTH.matcher(text).matches();
    }

    /** Likewise, by the date that a page gives itself, if that can be understood. */
    static Answer checked(Feed feed, Answer answer, String ownDate) {
        if (!(answer instanceof Answer.Papers papers)) {
            return answer;
        }
        return switch (standing(feed, ownDate)) {
            case ASKED -> answer;
            case OTHER -> other(feed, papers, "the page of " + ownDate);
            case UNKNOWN -> checked(feed, answer);
        };
    }

    private static Answer other(Feed feed, Answer.Papers answer, String got) {
        if (feed instanceof Feed.Day day && !FeedDays.isUsual(day.date())) {
            List<ListedPaper> own =
                    answer.papers().stream().filter(listed -> isToldOf(feed, listed)).toList();
            return new Answer.Papers(own, List.of());
        }
        return new Answer.Unreadable("asked for " + feed.key() + " but got " + got);
    }

    private static boolean isMostlyOfAnotherDay(Feed feed, List<ListedPaper> papers) {
        List<Instant> told =
                papers.stream().map(ListedPaper::listedAt).filter(Objects::nonNull).toList();
        long fitting = told.stream().filter(moment -> fits(feed, moment)).count();
        return fitting * 2 < told.size();
    }

    private static boolean isToldOf(Feed feed, ListedPaper listed) {
        Instant listedAt = listed.listedAt();
        return listedAt != null && fits(feed, listedAt);
    }

    private static boolean fits(Feed feed, Instant listedAt) {
        return days(listedAt).stream().anyMatch(day -> holds(feed, day));
    }

    private static boolean holds(Feed feed, LocalDate day) {
        return switch (feed) {
            case Feed.Day asked -> asked.date().equals(day);
            case Feed.Week week -> Feed.Week.of(day).equals(week);
            case Feed.Month month -> YearMonth.from(day).equals(month.month());
            case Feed.Trending _ -> true;
        };
    }

    /**
     * The feed days that a paper listed then may have: what comes on a weekend waits for Monday.
     */
    private static Set<LocalDate> days(Instant listedAt) {
        Set<LocalDate> days = new LinkedHashSet<>();
        days.add(LocalDate.ofInstant(listedAt, ZoneOffset.UTC));
        if (!LocalTime.ofInstant(listedAt, ZoneOffset.UTC).equals(LocalTime.MIDNIGHT)) {
            days.add(FeedDays.openAt(listedAt));
        }
        for (LocalDate day : List.copyOf(days)) {
            LocalDate usual = day;
            while (!FeedDays.isUsual(usual)) {
                usual = usual.plusDays(1);
            }
            days.add(usual);
        }
        return days;
    }

    private static Standing standing(Feed feed, String ownDate) {
        if (feed instanceof Feed.Trending) {
            return Standing.UNKNOWN;
        }
        if (WEEK.matcher(ownDate).matches() || MONTH.matcher(ownDate).matches()) {
            return feed.key().endsWith(":" + ownDate) ? Standing.ASKED : Standing.OTHER;
        }
        Matcher date = DATE.matcher(ownDate);
        if (!date.lookingAt()) {
            return Standing.UNKNOWN;
        }
        try {
            boolean held = holds(feed, LocalDate.parse(date.group()));
            return held ? Standing.ASKED : Standing.OTHER;
        } catch (DateTimeException _) {
            return Standing.UNKNOWN;
        }
    }

    private enum Standing {
        ASKED,
        OTHER,
        UNKNOWN
    }

    private static String daysOf(List<ListedPaper> papers) {
        List<String> days =
                papers.stream()
                        .map(listed -> Fields.day(listed.listedAt()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .map(LocalDate::toString)
                        .toList();
        return days.size() == 1 ? days.getFirst() : days.getFirst() + " to " + days.getLast();
    }
}
