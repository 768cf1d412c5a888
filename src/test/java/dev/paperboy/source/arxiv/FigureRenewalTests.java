package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.FigureShelf.Reading;
import dev.paperboy.paper.PaperDates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class FigureRenewalTests {

    private static final Instant READ = Instant.parse("2026-06-12T12:00:00Z");
    private static final Figure FIGURE =
            new Figure(URI.create("https://arxiv.org/html/2606.00001v1/x1.png"), null, null);

    private static boolean isDue(Reading last, PaperDates dates, Duration since) {
        return FigureRenewal.isDue(last, dates, READ.plus(since));
    }

    @Test
    void whatWasNeverReadIsDueAndWhatWasReadInTheFutureToo() {
        assertThat(FigureRenewal.isDue(null, PaperDates.UNKNOWN, READ)).isTrue();
        assertThat(isDue(new Reading(null, READ), PaperDates.UNKNOWN, Duration.ofHours(-1)))
                .isTrue();
    }

    @Test
    void aFigureIsReadAgainAfterAWeek() {
        Reading reading = new Reading(FIGURE, READ);

        assertThat(isDue(reading, PaperDates.UNKNOWN, Duration.ofDays(7).minusMillis(1))).isFalse();
        assertThat(isDue(reading, PaperDates.UNKNOWN, Duration.ofDays(7))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-13, PT6H",
        "2026-06-12, PT6H",
        "2026-06-10, PT15H",
        "2026-06-02, PT63H",
        "2026-01-01, PT975H",
        "2017-06-12, P60D",
        ", P60D"
    })
    void whereThereIsNoneAYoungPaperIsAskedForSoonAndAnOldOneSeldom(
            LocalDate published, Duration wait) {
        Reading none = new Reading(null, READ);
        PaperDates dates = new PaperDates(published, null);

        assertThat(isDue(none, dates, wait.minusMillis(1))).isFalse();
        assertThat(isDue(none, dates, wait)).isTrue();
    }

    @Test
    void aListedPaperOfUnknownDateIsAsYoungAsItsList() {
        PaperDates dates = new PaperDates(null, LocalDate.of(2026, 6, 12));

        assertThat(isDue(new Reading(null, READ), dates, Duration.ofHours(6))).isTrue();
    }
}
