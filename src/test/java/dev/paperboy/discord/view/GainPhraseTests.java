package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.VoteTrend;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

class GainPhraseTests {

    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");

    private final Texts texts = new Texts();

    GainPhraseTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "PT0S,     3,     +3 in 1 min",
        "PT59M59S, 3,     +3 in 59 min",
        "PT1H,     3,     +3 in 1 h",
        "PT24H20M, 31,    +31 in 24 h",
        "PT24H40M, 1250,  +1.2k in 25 h",
        "PT71H,    0,     +0 in 71 h",
        "PT72H,    12000, +12k in 3 days",
    })
    void theTimeIsToldInTheUnitThatTellsMost(Duration time, int gained, String phrase) {
        assertThat(GainPhrase.of(new VoteTrend(gained, NOW.minus(time), NOW), texts.english()))
                .isEqualTo(phrase);
    }
}
