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
        assertThat(value(Feature.FIRST, 0)).isEqualTo(1);
        assertThat(value(Feature.FIRST, 1)).isZero();
        assertThat(value(Feature.FIRST_BY_US, 1)).isEqualTo(1);
        assertThat(value(Feature.AFTER_FIRST_BY_US, 1)).isZero();
        assertThat(value(Feature.AFTER_FIRST_BY_US, 2)).isEqualTo(1);
        assertThat(value(Feature.ONLY_BY_US, 1)).isEqualTo(1);
        assertThat(value(Feature.FIRST_PROPOSAL, 1)).isEqualTo(1);
    }

    @Test
    void cuesOfASentenceAndItsNeighboursAreSeen() {
        assertThat(value(Feature.WE, 1)).isEqualTo(1);
        assertThat(value(Feature.WE, 2)).isZero();
        assertThat(value(Feature.WE_BEFORE, 2)).isEqualTo(1);
        assertThat(value(Feature.WE_BEFORE, 0)).isZero();
        assertThat(value(Feature.CHALLENGE_AFTER, 1)).isEqualTo(1);
        assertThat(value(Feature.CHALLENGE_AFTER, 2)).isZero();
        assertThat(value(Feature.PARENTHESIS, 2)).isEqualTo(1);
        assertThat(value(Feature.STARTS_WITH_THIS, 2)).isEqualTo(1);
    }

    @Test
    void likenessCountsStems() {
        assertThat(value(Feature.TITLE_F1, 1)).isCloseTo(2 * 2.0 / (5 + 2), CLOSE);
        assertThat(value(Feature.TITLE_COSINE, 1)).isCloseTo(1, CLOSE);
        assertThat(value(Feature.REST_TELLING_COSINE, 1))
                .as("'memory' is all that is common")
                .isCloseTo(1 / Math.sqrt(2 * (2 * 2 + 1 + 1 + 1 + 1)), CLOSE);
        assertThat(value(Feature.SHARE_OF_ABSTRACT, 0)).isCloseTo(3.0 / 14, CLOSE);
    }

    @Test
    void anAbstractWithoutWordsHasFeaturesToo() {
        assertThat(Feature.of(new ParsedAbstract("", List.of("…")), 0))
                .doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    private double value(Feature feature, int sentence) {
        return Feature.of(text, sentence)[feature.ordinal()];
    }
}
