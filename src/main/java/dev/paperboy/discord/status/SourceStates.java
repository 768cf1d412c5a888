package dev.paperboy.discord.status;

import dev.paperboy.discord.status.ListState.Kind;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.NextReadings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds out how fresh what is known of the lists is. */
@Component
class SourceStates {

    /** Longer than any pause of Daily Papers that was seen. */
    private static final int LONGEST_PAUSE = 14;

    private final Catalogue catalogue;
    private final ObjectProvider<NextReadings> next;
    private final Clock clock;

    SourceStates(Catalogue catalogue, ObjectProvider<NextReadings> next, Clock clock) {
        this.catalogue = catalogue;
        this.next = next;
        this.clock = clock;
    }

    SourceState now() {
        Instant now = clock.instant();
        LocalDate today = FeedDays.openAt(now);
        return new SourceState(
                now,
                List.of(
                        list(Kind.TODAY, state(new Feed.Day(today), now)),
                        list(Kind.FINISHED, finished(today, now)),
                        list(Kind.TRENDING, state(new Feed.Trending(), now))),
                next().flatMap(NextReadings::pausedUntil));
    }

    private Optional<NextReadings> next() {
        return next.stream().findFirst();
    }

    private ListState list(Kind kind, FeedState state) {
        return new ListState(
                kind, state, next().flatMap(it -> it.nextTry(state.feed())).orElse(null));
    }

    private FeedState finished(LocalDate today, Instant now) {
        for (int back = 1; back <= LONGEST_PAUSE; back++) {
            FeedState state = state(new Feed.Day(today.minusDays(back)), now);
            if (state.papers() > 0 || state.failure() != null) {
                return state;
            }
        }
        return state(new Feed.Day(today.minusDays(1)), now);
    }

    private FeedState state(Feed feed, Instant now) {
        return catalogue.stateOf(feed).asOf(now);
    }
}
