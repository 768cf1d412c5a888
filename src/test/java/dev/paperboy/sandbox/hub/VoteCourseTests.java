package dev.paperboy.sandbox.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.FeedDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

class VoteCourseTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 11);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final Duration LIFE = Duration.ofDays(20);

    private static VoteCourse of(LocalDate day, int votes) {
        return VoteCourse.of(day, FeedDays.opening(day), votes);
    }

    @Test
    void votesOnlyGrowAndAreExactWhileTheDigestsOfTheirDayArePosted() {
        Random random = new Random(20260611);
        for (int round = 0; round < 300; round++) {
            LocalDate day = THURSDAY.plusDays(random.nextInt(400));
            Instant listed = FeedDays.opening(day).plusSeconds(random.nextInt(20 * 3600));
            int votes = random.nextInt(1500);
            VoteCourse course = VoteCourse.of(day, listed, votes);
            if (random.nextBoolean()) {
                course = course.withJump(day.plusDays(3L + random.nextInt(5)), 1 + votes / 2);
            }

            assertThat(course.at(listed.minusMillis(1))).isZero();
            assertOnlyGrows(course, listed, random);
            assertThat(course.at(FeedDays.closing(day))).isEqualTo(votes);
            assertThat(course.at(FeedDays.closing(day.plusDays(1)))).isEqualTo(votes);
        }
    }

    private static void assertOnlyGrows(VoteCourse course, Instant from, Random random) {
        int before = 0;
        for (Instant now = from;
                now.isBefore(from.plus(LIFE));
                now = now.plusSeconds(random.nextInt(10_000))) {
            int votes = course.at(now);
            assertThat(votes).isGreaterThanOrEqualTo(before);
            before = votes;
        }
    }

    @Test
    void mostVotesComeSoon() {
        VoteCourse course = of(THURSDAY, 100);

        assertThat(course.at(FeedDays.opening(THURSDAY))).isZero();
        assertThat(course.at(FeedDays.opening(THURSDAY).plus(Duration.ofHours(12)))).isEqualTo(75);
    }

    @ParameterizedTest
    @CsvSource({"118, 132", "8, 9", "7, 7", "0, 0"})
    void afterTheDigestsTheyGrowALittle(int votes, int settled) {
        VoteCourse course = of(THURSDAY, votes);
        Instant digested = FeedDays.closing(FRIDAY);

        assertThat(course.at(digested)).isEqualTo(votes);
        assertThat(course.at(digested.plus(Duration.ofDays(13)))).isEqualTo(settled);
    }

    @Test
    void thoseOfAFridayStandUntilMondaysDigestsArePosted() {
        VoteCourse course = of(FRIDAY, 200);
        Instant mondayEvening = FeedDays.closing(FRIDAY.plusDays(3));

        assertThat(course.at(mondayEvening)).isEqualTo(200);
        assertThat(course.at(mondayEvening.plus(Duration.ofDays(1)))).isGreaterThan(200);
    }

    @Test
    void aJumpComesWithinItsDay() {
        LocalDate later = THURSDAY.plusDays(5);
        VoteCourse calm = of(THURSDAY, 9);
        VoteCourse jumping = calm.withJump(later, 140);

        assertThat(jumping.at(FeedDays.opening(later))).isEqualTo(calm.at(FeedDays.opening(later)));
        assertThat(jumping.at(FeedDays.closing(later)))
                .isEqualTo(calm.at(FeedDays.closing(later)) + 140);
    }
}
