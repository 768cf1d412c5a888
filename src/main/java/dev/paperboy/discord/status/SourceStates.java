package dev.paperboy.discord.status;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Finds out how fresh what is known of the lists is. */
@Component
class SourceStates {

    /** Longer than any pause of Daily Papers that was seen. */
    private static final int LONGEST_PAUSE = 14;

    private final Catalogue catalogue;
    private final Clock clock;

    SourceStates(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    SourceState now() {
        Instant now = clock.instant();
        LocalDate today = SourceState.today(now);
        return new SourceState(
                now,
                state(new Feed.Day(today), now),
                finished(today, now),
                state(new Feed.Trending(), now));
    }

    private FeedState finished(LocalDate today, Instant now) {
        for (int back = 1; back <= LONGEST_PAUSE; back++) {
            FeedState state = state(new Feed.Day(today.minusDays(back)), now);
            if (state.papers() > 0) {
                return state;
            }
        }
        return state(new Feed.Day(today.minusDays(1)), now);
    }

    private FeedState state(Feed feed, Instant now) {
        return catalogue.stateOf(feed).asOf(now);
    }
}
