package dev.paperboy.search.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;

class FeatureTests {

    private static final Offset<Double> CLOSE = within(1e-6);

    private final ParsedAbstract text =
            new ParsedAbstract(
                    "Forgetful memory",
                    List.of(
                            "Agents remember everything.",
                            "We propose a forgetful memory.",
                            "This limits agents (and their memories)."));

    @Test
    void thePlaceIsTold() {
        assertThat(value("FIRST", 0)).isEqualTo(1);
        assertThat(value("FIRST", 1)).isZero();
        assertThat(value("FIRST_BY_US", 1)).isEqualTo(1);
        assertThat(value("AFTER_FIRST_BY_US", 1)).isZero();
        assertThat(value("AFTER_FIRST_BY_US", 2)).isEqualTo(1);
        assertThat(value("ONLY_BY_US", 1)).isEqualTo(1);
        assertThat(value("FIRST_PROPOSAL", 1)).isEqualTo(1);
    }

    @Test
    void cuesOfASentenceAndItsNeighboursAreSeen() {
        assertThat(value("WE", 1)).isEqualTo(1);
        assertThat(value("WE", 2)).isZero();
        assertThat(value("WE_BEFORE", 2)).isEqualTo(1);
        assertThat(value("WE_BEFORE", 0)).isZero();
        assertThat(value("CHALLENGE_AFTER", 1)).isEqualTo(1);
        assertThat(value("CHALLENGE_AFTER", 2)).isZero();
        assertThat(value("PARENTHESIS", 2)).isEqualTo(1);
        assertThat(value("STARTS_WITH_THIS", 2)).isEqualTo(1);
    }

    @Test
    void likenessCountsStems() {
        assertThat(value("TITLE_F1", 1)).isCloseTo(2 * 2.0 / (5 + 2), CLOSE);
        assertThat(value("TITLE_COSINE", 1)).isCloseTo(1, CLOSE);
        assertThat(value("REST_TELLING_COSINE", 1))
                .as("'memory' is all that is common")
                .isCloseTo(1 / Math.sqrt(2 * (2 * 2 + 1 + 1 + 1 + 1)), CLOSE);
        assertThat(value("SHARE_OF_ABSTRACT", 0)).isCloseTo(3.0 / 14, CLOSE);
    }

    @Test
    void anAbstractWithoutWordsHasFeaturesToo() {
        assertThat(Feature.of(new ParsedAbstract("", List.of("…")), 0))
                .doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    private double value(String feature, int sentence) {
        return Feature.ALL.stream()
                .filter(it -> it.name().equals(feature))
                .findFirst()
                .orElseThrow()
                .measure()
                .of(text, sentence);
    }
}
