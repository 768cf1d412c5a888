package dev.paperboy.digest;

import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Puts together what a digest says.
 *
 * @param lists as known, those of the week before its days too
 * @param next the next run that can bring papers
 */
record DigestComposer(DayLists lists, NextPapers next) {

    private static final int RECENT_DAYS = 7;

    /**
     * Composes the digest of finished days.
     *
     * @param eligible the papers to consider, without those posted before
     * @param selection of these papers
     * @param most the most to show
     */
    Digest compose(FeedSpan span, Eligible eligible, Selection selection, int most) {
        if (eligible.fresh().isEmpty()) {
            return new Digest.Nothing(whyEmpty(span), lastListBefore(span.last()), next);
        }
        FeedSpan listed = withPapers(span);
        if (selection.fitting().isEmpty()) {
            return new Digest.Nothing(
                    new Digest.Reason.NoneMatched(listed, selection.counts(), selection.topics()),
                    listed.last(),
                    next);
        }
        return new Digest.Papers(
                listed,
                selection.fitting().stream().limit(most).toList(),
                selection.maybe(),
                List.of(),
                selection.topics(),
                null,
                selection.counts(),
                late(eligible),
                Digest.VotesRead.fresh(
                        readings(listed).min(Comparator.naturalOrder()).orElseThrow()),
                next);
    }

    /** Composes the notice that no further day has finished. */
    Digest.Nothing noneFinished(Instant now) {
        return new Digest.Nothing(
                new Digest.Reason.NoneFinished(), lastListBefore(FeedDays.lastClosedAt(now)), next);
    }

    /** Composes the notice that this day's list could not be read since the day was over. */
    Digest.Nothing silent(LocalDate unread, Instant now) {
        FeedSpan recent = new FeedSpan(unread.minusDays(RECENT_DAYS), FeedDays.openAt(now));
        Instant since = readings(recent).max(Comparator.naturalOrder()).orElse(null);
        boolean silent = since == null || since.isBefore(FeedDays.closing(unread));
        return new Digest.Nothing(
                silent
                        ? new Digest.Reason.SourceSilent(since)
                        : new Digest.Reason.ListUnread(unread),
                lastListBefore(unread),
                next);
    }

    /** Composes that there is nothing left to bring. */
    Digest.Nothing nothingWanted(FeedSpan span) {
        return new Digest.Nothing(
                new Digest.Reason.NothingWanted(), lastListBefore(span.last()), next);
    }

    private static Digest.@Nullable Late late(Eligible eligible) {
        List<LocalDate> days = eligible.late().values().stream().sorted().toList();
        return days.isEmpty()
                ? null
                : new Digest.Late(days.size(), new FeedSpan(days.getFirst(), days.getLast()));
    }

    private Digest.Reason whyEmpty(FeedSpan span) {
        if (span.days().anyMatch(this::hasPapers)) {
            return new Digest.Reason.AllPosted(withPapers(span));
        }
        List<LocalDate> usual = span.days().filter(FeedDays::isUsual).toList();
        return usual.isEmpty()
                ? new Digest.Reason.Weekend()
                : new Digest.Reason.EmptyLists(new FeedSpan(usual.getFirst(), usual.getLast()));
    }

    private @Nullable LocalDate lastListBefore(LocalDate last) {
        return Stream.iterate(last, day -> day.minusDays(1))
                .limit(RECENT_DAYS)
                .filter(this::hasPapers)
                .findFirst()
                .orElse(null);
    }

    private FeedSpan withPapers(FeedSpan span) {
        List<LocalDate> listed = span.days().filter(this::hasPapers).toList();
        return listed.isEmpty() ? span : new FeedSpan(listed.getFirst(), listed.getLast());
    }

    private Stream<Instant> readings(FeedSpan span) {
        return span.days().map(day -> lists.stateOf(day).readAt()).filter(Objects::nonNull);
    }

    private boolean hasPapers(LocalDate day) {
        return lists.stateOf(day).papers() > 0;
    }
}
