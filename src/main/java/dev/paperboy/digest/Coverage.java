package dev.paperboy.digest;

import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;
import dev.paperboy.subscription.DigestKind;

import org.jspecify.annotations.Nullable;

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
 *
 * @param lists as known, those of {@link #mostDays} at least
 */
record Coverage(DayLists lists, DigestKind kind) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final LocalTime SETTLED_FROM = LocalTime.of(13, 0);
    private static final Duration SETTLED_AFTER = Duration.ofHours(3);

    /** A digest of this kind looks at most so many days back. */
    static int mostDays(DigestKind kind) {
        return switch (kind) {
            case DAILY -> 7;
            case WEEKLY -> 14;
            case MONTHLY -> 62;
        };
    }

    /** Which days a digest has to cover. */
    sealed interface Standing {

        /**
         * These have finished and were not covered yet.
         *
         * @param unread a day next to them that is over, and only its list is missing; null: there
         *     is none
         */
        record Finished(FeedSpan span, @Nullable LocalDate unread) implements Standing {}

        /** No day has finished since the last one covered. */
        record NothingNew() implements Standing {}

        /** This day is over, but its list could not be read since. */
        record Unread(LocalDate day) implements Standing {}
    }

    /** Whether a run can bring papers. */
    enum Chance {
        /** All lists that it could bring are covered already. */
        NONE,
        /** If the list that is still open then has stopped growing. */
        IF_COMPLETE,
        /** A list that was not covered before will have closed by then. */
        GOOD
    }

    /**
     * The days that a digest has to cover now.
     *
     * @param coveredThrough the newest day it covered before; null: it begins, a daily one with the
     *     newest list, others with the last week or month
     */
    Standing since(@Nullable LocalDate coveredThrough, Instant now) {
        LocalDate open = FeedDays.openAt(now);
        return standing(coveredThrough, hasSettled(open) ? open : open.minusDays(1), open);
    }

    /** Those of them that had closed at this moment, by what is known of their lists now. */
    Standing closedAt(Instant moment, @Nullable LocalDate coveredThrough) {
        LocalDate open = FeedDays.openAt(moment);
        return standing(coveredThrough, open.minusDays(1), open);
    }

    /** The days since the last one covered that are too long ago by now; null: there are none. */
    @Nullable FeedSpan leftOut(@Nullable LocalDate coveredThrough, Instant now) {
        LocalDate open = FeedDays.openAt(now);
        LocalDate earliest = earliest(hasSettled(open) ? open : open.minusDays(1));
        return coveredThrough == null || !coveredThrough.plusDays(1).isBefore(earliest)
                ? null
                : new FeedSpan(coveredThrough.plusDays(1), earliest.minusDays(1));
    }

    private LocalDate earliest(LocalDate last) {
        return last.minusDays(mostDays(kind) - 1L);
    }

    private Standing standing(@Nullable LocalDate coveredThrough, LocalDate last, LocalDate open) {
        if (coveredThrough != null) {
            LocalDate first = coveredThrough.plusDays(1);
            LocalDate earliest = earliest(last);
            return finished(first.isBefore(earliest) ? earliest : first, last, open);
        }
        return switch (kind) {
            case DAILY -> newestList(earliest(last), last, open);
            case WEEKLY -> latest(last.minusDays(DAYS_OF_A_WEEK - 1L), last, open);
            case MONTHLY -> latest(last.minusMonths(1).plusDays(1), last, open);
        };
    }

    /** What a list can bring that was not covered before, as far as can be told beforehand. */
    static Chance chanceAt(Instant moment, @Nullable LocalDate coveredThrough) {
        LocalDate open = FeedDays.openAt(moment);
        if (coveredThrough == null || hasUsualBetween(coveredThrough, open.minusDays(1))) {
            return Chance.GOOD;
        }
        return canHaveSettled(open, moment) && hasUsualBetween(coveredThrough, open)
                ? Chance.IF_COMPLETE
                : Chance.NONE;
    }

    private static boolean hasUsualBetween(LocalDate covered, LocalDate last) {
        return last.isAfter(covered)
                && covered.plusDays(1).datesUntil(last.plusDays(1)).anyMatch(FeedDays::isUsual);
    }

    private Standing newestList(LocalDate earliest, LocalDate last, LocalDate open) {
        for (LocalDate day = last; !day.isBefore(earliest); day = day.minusDays(1)) {
            if (isUnread(day, open)) {
                return new Standing.Unread(day);
            }
            if (lists.stateOf(day).papers() > 0) {
                return new Standing.Finished(new FeedSpan(day, last), null);
            }
        }
        return new Standing.Finished(new FeedSpan(earliest, last), null);
    }

    /** A first span begins after a gap in it, as where the history is still being read. */
    private Standing latest(LocalDate first, LocalDate last, LocalDate open) {
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
            if (isUnread(day, open)) {
                return day.equals(last)
                        ? new Standing.Unread(day)
                        : new Standing.Finished(new FeedSpan(day.plusDays(1), last), day);
            }
        }
        return new Standing.Finished(new FeedSpan(first, last), null);
    }

    private Standing finished(LocalDate first, LocalDate last, LocalDate open) {
        for (LocalDate day = first; day.isBefore(open); day = day.plusDays(1)) {
            if (isUnread(day, open)) {
                return day.equals(first)
                        ? new Standing.Unread(day)
                        : new Standing.Finished(new FeedSpan(first, day.minusDays(1)), day);
            }
        }
        return last.isBefore(first)
                ? new Standing.NothingNew()
                : new Standing.Finished(new FeedSpan(first, last), null);
    }

    private boolean isUnread(LocalDate day, LocalDate open) {
        Instant readAt = lists.stateOf(day).readAt();
        return day.isBefore(open) && (readAt == null || readAt.isBefore(FeedDays.closing(day)));
    }

    /** A reading before that hour would prove nothing about the papers that come until then. */
    private boolean hasSettled(LocalDate day) {
        FeedState state = lists.stateOf(day);
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
