package dev.paperboy.search.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTests {

    private static final String REST = "We propose a memory that forgets what nobody needs.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However, ",
                "In this paper, ",
                "In this work ",
                "Here ",
                "To this end, ",
                "To address these two challenges, ",
                "To answer this question, ",
                "To bridge the gap, ",
                "In this technical report, ",
                "Motivated by this observation, ",
                "In contrast, ",
                "More specifically, ",
                "Therefore, in this paper, ",
            })
    void anOpeningThatOnlyConnectsIsDropped(String opening) {
        assertThat(Opening.dropped(opening + "we" + REST.substring(2))).isEqualTo(REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REST,
                "To address noise in labels of images, we propose a memory that forgets it.",
                "In this paper the memory of all agents is described for the first time.",
                "Based on gradients, we propose a memory that forgets what nobody needs.",
                "Firstborn, we propose, are remembered longer than their sisters and brothers.",
            })
    void whatSaysSomethingIsKept(String sentence) {
        assertThat(Opening.dropped(sentence)).isEqualTo(sentence);
    }

    @Test
    void aNameKeepsItsSmallLetter() {
        assertThat(Opening.dropped("However, iVAE models have never been identified so far."))
                .isEqualTo("iVAE models have never been identified so far.");
        assertThat(Opening.dropped("However, k-means clustering has never been so very fast."))
                .isEqualTo("k-means clustering has never been so very fast.");
    }

    @Test
    void anotherWordBecomesTheBeginning() {
        assertThat(Opening.dropped("However, a model has never been identified so far."))
                .startsWith("A model");
        assertThat(Opening.dropped("However, data-driven models have never been identified."))
                .startsWith("Data-driven");
    }

    @Test
    void aSentenceThatWouldBeTooShortIsKept() {
        assertThat(Opening.dropped("However, it works.")).isEqualTo("However, it works.");
        assertThat(Opening.dropped("In this paper, ")).isEqualTo("In this paper, ");
    }
}
