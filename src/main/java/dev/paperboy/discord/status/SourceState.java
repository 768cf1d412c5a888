package dev.paperboy.discord.status;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fresh what Hugging Face tells is.
 *
 * @param now by the schedule clock, as all moments here
 * @param open the list of today
 * @param finished the newest list that has closed and has papers; else the day before today's
 * @param trending Hugging Face's own trending list
 */
record SourceState(Instant now, FeedState open, FeedState finished, FeedState trending) {

    /** While all is well, today's list is read more often than this by far. */
    static final Duration WORRYING = Duration.ofHours(1);

    /** When Hugging Face was last heard of; null: never. */
    @Nullable Instant heardAt() {
        return Stream.of(open, finished, trending)
                .map(FeedState::readAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The newest failure that no success has followed. */
    Optional<FeedState.Failure> failure() {
        Instant heard = heardAt();
        return Stream.of(open, finished, trending)
                .map(FeedState::failure)
                .filter(Objects::nonNull)
                .filter(it -> heard == null || it.at().isAfter(heard))
                .max(Comparator.comparing(FeedState.Failure::at));
    }

    /** Whether nothing was heard for so long that digests may lack papers. */
    boolean isSilent() {
        Instant heard = heardAt();
        return heard == null
                ? failure().isPresent()
                : Duration.between(heard, now).compareTo(WORRYING) > 0;
    }

    /** The day of a feed that is one of these lists of days. */
    static LocalDate day(FeedState state) {
        return ((Feed.Day) state.feed()).date();
    }

    /** The day whose list is open. */
    static LocalDate today(Instant now) {
        return FeedDays.openAt(now);
    }
}
