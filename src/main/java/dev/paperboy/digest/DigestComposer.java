package dev.paperboy.digest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts together what a digest says about a span of finished days. */
@Component
class DigestComposer {

    private final Catalogue catalogue;

    DigestComposer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Composes the digest of these days.
     *
     * @param most the most papers to show
     * @param next the next run that can bring papers
     */
    Digest compose(FeedSpan span, int most, Instant next) {
        List<Paper> papers = catalogue.onDays(span.first(), span.last());
        if (papers.isEmpty()) {
            return new Digest.Nothing(whyEmpty(span), lastListBefore(span.last()), next);
        }
        FeedSpan listed = withPapers(span);
        return new Digest.Papers(
                listed,
                papers.stream().limit(most).toList(),
                papers.size(),
                readings(listed).min(Comparator.naturalOrder()).orElseThrow(),
                next);
    }

    /** Composes the notice that no further day has finished. */
    Digest.Nothing noneFinished(Instant now, Instant next) {
        return new Digest.Nothing(
                new Digest.Reason.NoneFinished(), lastListBefore(FeedDays.lastClosedAt(now)), next);
    }

    /** Composes the notice that this day's list could not be read since the day was over. */
    Digest.Nothing silent(LocalDate unread, Instant now, Instant next) {
        FeedSpan recent = new FeedSpan(unread.minusDays(Coverage.MOST_DAYS), FeedDays.openAt(now));
        Instant since = readings(recent).max(Comparator.naturalOrder()).orElse(null);
        boolean silent = since == null || since.isBefore(FeedDays.closing(unread));
        return new Digest.Nothing(
                silent
                        ? new Digest.Reason.SourceSilent(since)
                        : new Digest.Reason.ListUnread(unread),
                lastListBefore(unread),
                next);
    }

    private static Digest.Reason whyEmpty(FeedSpan span) {
        List<LocalDate> usual = days(span).filter(FeedDays::isUsual).toList();
        return usual.isEmpty()
                ? new Digest.Reason.Weekend()
                : new Digest.Reason.EmptyLists(new FeedSpan(usual.getFirst(), usual.getLast()));
    }

    private @Nullable LocalDate lastListBefore(LocalDate last) {
        return Stream.iterate(last, day -> day.minusDays(1))
                .limit(Coverage.MOST_DAYS)
                .filter(this::hasPapers)
                .findFirst()
                .orElse(null);
    }

    private FeedSpan withPapers(FeedSpan span) {
        List<LocalDate> listed = days(span).filter(this::hasPapers).toList();
        return listed.isEmpty() ? span : new FeedSpan(listed.getFirst(), listed.getLast());
    }

    private Stream<Instant> readings(FeedSpan span) {
        return days(span)
                .map(day -> catalogue.stateOf(new Feed.Day(day)).readAt())
                .filter(Objects::nonNull);
    }

    private boolean hasPapers(LocalDate day) {
        return catalogue.stateOf(new Feed.Day(day)).papers() > 0;
    }

    private static Stream<LocalDate> days(FeedSpan span) {
        return span.first().datesUntil(span.last().plusDays(1));
    }
}
