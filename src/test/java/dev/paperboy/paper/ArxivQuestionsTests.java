package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;

class ArxivQuestionsTests {

    @Test
    void aYoungPaperIsAskedAboutAgainAfterTwoWeeks() {
        assertThat(ArxivQuestions.afterAnswer(LocalDate.of(2026, 6, 10), NOON))
                .isEqualTo(NOON.plus(Duration.ofDays(14)));
    }

    @Test
    void anOlderOneAfterHalfItsAge() {
        assertThat(ArxivQuestions.afterAnswer(LocalDate.of(2025, 6, 12), NOON))
                .isBetween(NOON.plus(Duration.ofDays(182)), NOON.plus(Duration.ofDays(183)));
    }

    @Test
    void oneOfMoreThanTwoYearsNeverAgain() {
        assertThat(ArxivQuestions.afterAnswer(LocalDate.of(2024, 6, 1), NOON)).isNull();
    }
}
