package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.VoteReadings.Told;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class VoteReadingsTests {

    private static final Instant NOW = Papers.NOON;

    @Test
    void aPaperThatWasReadOnceHasGainedNothingThatAnybodyKnowsOf() {
        assertThat(readings(0, told(0, 300, null)).trend(NOW)).isEmpty();
    }

    @Test
    void aYoungerPaperHasGainedSinceItWasFirstSeen() {
        VoteReadings readings = readings(0, told(5, 2, null), told(1, 14, 2.0));
        assertThat(readings.trend(NOW)).contains(new VoteTrend(12, hoursAgo(5), NOW));
        assertThat(readings(0, told(5, 2, null)).trend(NOW))
                .contains(new VoteTrend(0, hoursAgo(5), NOW));
    }

    @Test
    void whereReadingsBeforeAndAfterADayAgoToldTheSameTheDayIsExact() {
        VoteReadings readings = readings(0, told(80, 100, null), told(3, 118, 4.0));
        assertThat(readings.trend(NOW)).contains(new VoteTrend(18, hoursAgo(24), NOW));
    }

    @Test
    void aPaperThatIsReadAndDoesNotChangeHasGainedNothing() {
        assertThat(readings(1, told(80, 100, null)).trend(NOW))
                .contains(new VoteTrend(0, hoursAgo(25), hoursAgo(1)));
    }

    @Test
    void whatChangedAboutADayAgoIsCountedFromTheNearerReading() {
        assertThat(readings(0, told(90, 10, null), told(12, 30, 30.0), told(2, 35, 3.0)).trend(NOW))
                .as("the one before is nearer")
                .contains(new VoteTrend(25, hoursAgo(30), NOW));
        assertThat(readings(0, told(90, 10, null), told(20, 30, 30.0), told(2, 35, 3.0)).trend(NOW))
                .as("the one after is nearer")
                .contains(new VoteTrend(5, hoursAgo(20), NOW));
        assertThat(readings(0, told(90, 10, null), told(18, 30, 30.0)).trend(NOW))
                .as("both are as near")
                .contains(new VoteTrend(20, hoursAgo(30), NOW));
    }

    @Test
    void whatMayHaveComeAboutAtAnyTimeInWeeksIsNoGainOfADay() {
        VoteReadings found = readings(0, told(2_000, 40, null), told(0, 300, 1_500.0));
        assertThat(found.trend(NOW)).isEmpty();
        VoteReadings followed =
                readings(0, told(2_000, 40, null), told(2, 300, 1_500.0), told(1, 320, 1.5));
        assertThat(followed.trend(NOW)).contains(new VoteTrend(20, hoursAgo(2), NOW));
    }

    @Test
    void whatIsReadOnceADayIsCountedFromTheReadingBefore() {
        VoteReadings readings = readings(0, told(200, 40, null), told(0, 70, 30.0));
        assertThat(readings.trend(NOW)).contains(new VoteTrend(30, hoursAgo(30), NOW));
    }

    @Test
    void withoutALateReadingNothingIsKnown() {
        assertThat(readings(36, told(80, 100, null)).trend(NOW)).isPresent();
        assertThat(readings(36.1, told(80, 100, null)).trend(NOW)).isEmpty();
        assertThat(readings(-1, told(80, 100, null)).trend(NOW)).as("in the future").isEmpty();
    }

    @Test
    void votesThatWereTakenBackAreNoGain() {
        VoteReadings readings = readings(0, told(80, 100, null), told(3, 90, 4.0));
        assertThat(readings.trend(NOW)).contains(new VoteTrend(0, hoursAgo(24), NOW));
    }

    @Test
    void whatIsToldOfBeforeNeverReachesBeyondTheNumberItself() {
        VoteReadings readings = readings(0, told(20, 10, null), told(3, 30, 90.0));
        assertThat(readings.lastToldBefore(1)).isEqualTo(hoursAgo(20));
    }

    private static VoteReadings readings(double readHoursAgo, Told... told) {
        return new VoteReadings(List.of(told), hoursAgo(readHoursAgo));
    }

    private static Told told(double hoursAgo, int upvotes, @Nullable Double before) {
        return new Told(hoursAgo(hoursAgo), upvotes, before == null ? null : hoursAgo(before));
    }

    private static Instant hoursAgo(double hours) {
        return NOW.minus(Duration.ofSeconds(Math.round(hours * 3_600)));
    }
}
