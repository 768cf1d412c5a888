package dev.paperboy.digest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * @param next when the one after it is due
     */
    Digest compose(FeedSpan span, int most, Instant next) {
        List<Paper> papers = catalogue.onDays(span.first(), span.last());
        if (papers.isEmpty()) {
            return new Digest.Nothing(whyEmpty(span), lastListBefore(span.last()), next);
        }
        return new Digest.Papers(
                withPapers(span),
                papers.stream().limit(most).toList(),
                papers.size(),
                votesAsOf(span).orElse(next),
                next);
    }

    /** Composes the notice that no further day has finished. */
    Digest noneFinished(LocalDate through, Instant next) {
        return new Digest.Nothing(new Digest.Reason.NoneFinished(), lastListBefore(through), next);
    }

    /** Composes the notice that this day's list could not be read since the day was over. */
    Digest silent(LocalDate unread, Instant next) {
        @Nullable Instant since = catalogue.stateOf(new Feed.Day(unread)).readAt();
        return new Digest.Nothing(
                new Digest.Reason.SourceSilent(since), lastListBefore(unread), next);
    }

    private static Digest.Reason whyEmpty(FeedSpan span) {
        return days(span).anyMatch(FeedDays::isUsual)
                ? new Digest.Reason.EmptyLists(span)
                : new Digest.Reason.Weekend();
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

    private Optional<Instant> votesAsOf(FeedSpan span) {
        return days(span)
                .map(day -> catalogue.stateOf(new Feed.Day(day)))
                .filter(state -> state.papers() > 0)
                .map(FeedState::readAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private boolean hasPapers(LocalDate day) {
        return catalogue.stateOf(new Feed.Day(day)).papers() > 0;
    }

    private static Stream<LocalDate> days(FeedSpan span) {
        return span.first().datesUntil(span.last().plusDays(1));
    }
}
