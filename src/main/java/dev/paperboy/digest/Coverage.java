package dev.paperboy.digest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Tells which feed days have finished, so that a digest of them misses no paper.
 *
 * <p>A day has finished when its list was read after it closed, or when it was read after 13:00 UTC
 * of its date and had papers, but no new ones for three hours: most papers come before that hour.
 */
@Component
class Coverage {

    /** A digest looks at most so many days back. */
    static final int MOST_DAYS = 7;

    private static final LocalTime SETTLED_FROM = LocalTime.of(13, 0);
    private static final Duration SETTLED_AFTER = Duration.ofHours(3);

    private final Catalogue catalogue;

    Coverage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Which days a digest has to cover. */
    sealed interface Standing {

        /**
         * These have finished and were not covered yet.
         *
         * @param unread the day after them, if it is over too and only its list is missing
         */
        record Finished(FeedSpan span, @Nullable LocalDate unread) implements Standing {}

        /** No day has finished since the last one covered. */
        record NothingNew() implements Standing {}

        /** This day is over, but its list could not be read since. */
        record Unread(LocalDate day) implements Standing {}
    }

    /**
     * The days that a digest has to cover now.
     *
     * @param coveredThrough the newest day it covered before; null: it begins with the newest list
     */
    Standing since(@Nullable LocalDate coveredThrough, Instant now) {
        LocalDate open = FeedDays.openAt(now);
        LocalDate last = hasSettled(open) ? open : open.minusDays(1);
        LocalDate earliest = last.minusDays(MOST_DAYS - 1L);
        if (coveredThrough == null) {
            return newestList(earliest, last, open);
        }
        LocalDate first = coveredThrough.plusDays(1);
        return finished(first.isBefore(earliest) ? earliest : first, last, open);
    }

    /**
     * Whether a list that was not covered before can have finished by this moment.
     *
     * @param coveredThrough the newest day covered before; null: none yet
     */
    static boolean canHaveNewList(@Nullable LocalDate coveredThrough, Instant moment) {
        LocalDate open = FeedDays.openAt(moment);
        LocalDate last = canHaveSettled(open, moment) ? open : open.minusDays(1);
        return coveredThrough == null
                || (last.isAfter(coveredThrough)
                        && coveredThrough
                                .plusDays(1)
                                .datesUntil(last.plusDays(1))
                                .anyMatch(FeedDays::isUsual));
    }

    private Standing newestList(LocalDate earliest, LocalDate last, LocalDate open) {
        for (LocalDate day = last; !day.isBefore(earliest); day = day.minusDays(1)) {
            if (day.isBefore(open) && !isReadAfterClosing(day)) {
                return new Standing.Unread(day);
            }
            if (catalogue.stateOf(new Feed.Day(day)).papers() > 0) {
                return new Standing.Finished(new FeedSpan(day, last), null);
            }
        }
        return new Standing.Finished(new FeedSpan(earliest, last), null);
    }

    private Standing finished(LocalDate first, LocalDate last, LocalDate open) {
        for (LocalDate day = first; day.isBefore(open); day = day.plusDays(1)) {
            if (!isReadAfterClosing(day)) {
                return day.equals(first)
                        ? new Standing.Unread(day)
                        : new Standing.Finished(new FeedSpan(first, day.minusDays(1)), day);
            }
        }
        return last.isBefore(first)
                ? new Standing.NothingNew()
                : new Standing.Finished(new FeedSpan(first, last), null);
    }

    private boolean isReadAfterClosing(LocalDate day) {
        Instant readAt = catalogue.stateOf(new Feed.Day(day)).readAt();
        return readAt != null && !readAt.isBefore(FeedDays.closing(day));
    }

    /** A reading before that hour would prove nothing about the papers that come until then. */
    private boolean hasSettled(LocalDate day) {
        FeedState state = catalogue.stateOf(new Feed.Day(day));
        Instant readAt = state.readAt();
        Instant grewAt = state.grewAt();
        return readAt != null
                && grewAt != null
                && canHaveSettled(day, readAt)
                && !readAt.isBefore(grewAt.plus(SETTLED_AFTER));
    }

    private static boolean canHaveSettled(LocalDate day, Instant moment) {
        return !moment.isBefore(day.atTime(SETTLED_FROM).toInstant(ZoneOffset.UTC));
    }
}
