package dev.paperboy.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class TargetTests {

    private static final Feed FEED = new Feed.Trending();
    private static final Instant CLOSED = Instant.parse("2026-06-12T01:30:00Z");

    @Test
    void aFeedThatWasNeverReadIsDue() {
        assertThat(open().dueAt(read(null))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void anOpenFeedIsDueWhenItsReadingHasAged() {
        assertThat(open().dueAt(read("2026-06-12T01:00:00Z"))).isEqualTo("2026-06-12T02:00:00Z");
    }

    @Test
    void aFeedThatClosedSinceIsDueAtOnce() {
        assertThat(closed().dueAt(read("2026-06-12T01:29:59Z"))).isEqualTo(CLOSED);
    }

    @Test
    void aFeedThatWasReadAfterItClosedIsDueWhenItsReadingHasAged() {
        assertThat(closed().dueAt(read("2026-06-12T01:30:00Z"))).isEqualTo("2026-06-12T02:30:00Z");
    }

    @Test
    void anOldReadingIsDueByItsAgeAndNotOnlyByTheClosing() {
        assertThat(closed().dueAt(read("2026-06-11T12:00:00Z"))).isEqualTo("2026-06-11T13:00:00Z");
    }

    private static Target open() {
        return new Target(FEED, Duration.ofHours(1), null);
    }

    private static Target closed() {
        return new Target(FEED, Duration.ofHours(1), CLOSED);
    }

    private static FeedState read(@Nullable String at) {
        return new FeedState(FEED, 0, at == null ? null : Instant.parse(at), null, null);
    }
}
