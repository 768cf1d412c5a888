package dev.paperboy.source.harvest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.History;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The settled days of the past, and which of them are still to be read.
 *
 * <p>The catalogue alone remembers: a day read after it had settled is never read again, so that a
 * restart goes on where it was.
 */
final class HistoryDays implements History {

    private final Catalogue catalogue;
    private final Clock clock;
    private final NavigableSet<LocalDate> unread = new TreeSet<>(Comparator.reverseOrder());
    private LocalDate seenUpTo = FeedDays.FIRST.minusDays(1);

    /**
     * @param clock the schedule clock
     */
    HistoryDays(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public synchronized Progress progress() {
        lookForSettledDays();
        int total = (int) ChronoUnit.DAYS.between(FeedDays.FIRST, seenUpTo.plusDays(1));
        return new Progress(total - unread.size(), total);
    }

    /** The newest day that is unread and passes. */
    synchronized Optional<LocalDate> next(Predicate<LocalDate> test) {
        lookForSettledDays();
        return unread.stream().filter(test).findFirst();
    }

    synchronized void markRead(LocalDate day) {
        unread.remove(day);
    }

    private void lookForSettledDays() {
        Instant now = clock.instant();
        while (!HarvestSchedule.settled(seenUpTo.plusDays(1)).isAfter(now)) {
            LocalDate day = seenUpTo.plusDays(1);
            Instant readAt = catalogue.stateOf(new Feed.Day(day)).readAt();
            if (readAt == null || readAt.isBefore(HarvestSchedule.settled(day))) {
                unread.add(day);
            }
            // Only now: a day that the database cannot tell of is asked for again.
            seenUpTo = day;
        }
    }
}
