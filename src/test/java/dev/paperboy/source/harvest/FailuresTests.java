package dev.paperboy.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

class FailuresTests {

    private static final Feed FEED = new Feed.Trending();
    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");

    private final Failures failures = new Failures();

    @ParameterizedTest
    @CsvSource({"1,PT5M", "2,PT10M", "3,PT20M", "4,PT20M", "1000,PT20M"})
    void thePauseDoublesUpToTwentyMinutes(int length, Duration pause) {
        assertThat(Failures.pause(length)).isEqualTo(pause);
    }

    @Test
    void aFeedThatFailedIsTriedAgainAfterThePause() {
        assertThat(failures.add(FEED, NOON).length()).isEqualTo(1);

        assertThat(failures.mayTry(FEED, NOON.plusSeconds(299))).isFalse();
        assertThat(failures.mayTry(FEED, NOON.plusSeconds(300))).isTrue();
    }

    @Test
    void aSuccessEndsTheStreak() {
        assertThat(failures.add(FEED, NOON).length()).isEqualTo(1);
        assertThat(failures.add(FEED, NOON).length()).isEqualTo(2);

        assertThat(failures.end(FEED)).isTrue();
        assertThat(failures.end(FEED)).isFalse();
        assertThat(failures.mayTry(FEED, NOON)).isTrue();
        assertThat(failures.add(FEED, NOON).length()).isEqualTo(1);
    }

    @Test
    void feedsFailApart() {
        assertThat(failures.add(FEED, NOON).length()).isEqualTo(1);

        assertThat(failures.mayTry(new Feed.Week(2026, 24), NOON)).isTrue();
    }
}
