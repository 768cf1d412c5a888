package dev.paperboy.discord.command;

import dev.paperboy.discord.command.TrendingList.Readings;
import dev.paperboy.discord.command.TrendingList.Unread;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Picks the papers of a period from the catalogue, never from the network. */
@Component
class TrendingLists {

    /** Longer than any pause of Daily Papers that was seen. */
    private static final int LONGEST_PAUSE = 14;

    private static final int DAYS_OF_WEEK = 7;

    private final Catalogue catalogue;
    private final Clock clock;

    TrendingLists(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    TrendingList of(Period period) {
        LocalDate open = FeedDays.openAt(clock.instant());
        return switch (period) {
            case TODAY -> newestDay(period, open);
            case DAY -> newestDay(period, open.minusDays(1));
            case WEEK -> week(open);
            case MONTH -> month(open);
            case NOW -> now(open);
        };
    }

    private TrendingList newestDay(Period period, LocalDate newest) {
        LocalDate day = newest;
        for (int back = 0; back < LONGEST_PAUSE; back++) {
            if (stateOf(newest.minusDays(back)).papers() > 0) {
                day = newest.minusDays(back);
                break;
            }
        }
        return span(period, day, day);
    }

    private TrendingList week(LocalDate open) {
        LocalDate monday = Feed.Week.of(open).monday();
        TrendingList current = span(Period.WEEK, monday, open);
        return current.papers().isEmpty()
                ? span(Period.WEEK, monday.minusDays(DAYS_OF_WEEK), monday.minusDays(1))
                : current;
    }

    private TrendingList month(LocalDate open) {
        YearMonth month = YearMonth.from(open);
        TrendingList current = span(Period.MONTH, month.atDay(1), open);
        YearMonth before = month.minusMonths(1);
        return current.papers().isEmpty()
                ? span(Period.MONTH, before.atDay(1), before.atEndOfMonth())
                : current;
    }

    private TrendingList now(LocalDate open) {
        Feed.Trending feed = new Feed.Trending();
        FeedState state = catalogue.stateOf(feed);
        return new TrendingList(
                Period.NOW,
                open,
                open,
                false,
                catalogue.on(feed),
                Readings.of(readings(Stream.of(state))),
                state.failure(),
                isUnread(state) ? Unread.NEWEST : Unread.NONE);
    }

    private TrendingList span(Period period, LocalDate first, LocalDate last) {
        // Before the papers, so that a list that is read meanwhile does not pass for an empty one.
        List<FeedState> states = states(first, last);
        List<FeedState> withPapers = states.stream().filter(state -> state.papers() > 0).toList();
        Unread unread = withPapers.isEmpty() ? unread(first, last) : unreadAmong(states);
        return new TrendingList(
                period,
                first,
                last,
                clock.instant().isBefore(FeedDays.closing(last)),
                catalogue.onDays(first, last),
                Readings.of(readings(withPapers.stream())),
                states.getLast().failure(),
                unread);
    }

    private Unread unread(LocalDate first, LocalDate last) {
        LocalDate newest = FeedDays.openAt(clock.instant());
        if (isUnread(stateOf(newest))) {
            return Unread.NEWEST;
        }
        LocalDate earliest = last.minusDays(LONGEST_PAUSE - 1L);
        LocalDate from = first.isBefore(earliest) ? first : earliest;
        return unreadAmong(states(from, last));
    }

    private static Unread unreadAmong(List<FeedState> states) {
        return states.stream().anyMatch(TrendingLists::isUnread) ? Unread.FORMER : Unread.NONE;
    }

    private static boolean isUnread(FeedState state) {
        return state.readAt() == null;
    }

    private List<FeedState> states(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::stateOf).toList();
    }

    private FeedState stateOf(LocalDate day) {
        return catalogue.stateOf(new Feed.Day(day));
    }

    private static List<Instant> readings(Stream<FeedState> states) {
        return states.map(FeedState::readAt).filter(Objects::nonNull).toList();
    }
}
