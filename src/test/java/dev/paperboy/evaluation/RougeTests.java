package dev.paperboy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class RougeTests {

    @Test
    void wordsPairsAndSubsequencesAreCounted() {
        Rouge rouge = Rouge.of("the cat sat on the mat", List.of("The cat was on a mat."));

        assertThat(rouge.one()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(rouge.two()).isCloseTo(1 / 5.0, within(1e-9));
        assertThat(rouge.longest()).isCloseTo(4 / 6.0, within(1e-9));
    }

    @Test
    void inflectionCaseAndSignsDoNotMatter() {
        assertThat(Rouge.of("Training LARGE-scale models", List.of("train large scale model")))
                .isEqualTo(new Rouge(1, 1, 1));
    }

    @Test
    void shortWordsAreNotStemmed() {
        assertThat(Rouge.of("its", List.of("it")).one()).isZero();
    }

    @Test
    void aWordCountsAsOftenAsBothHaveIt() {
        assertThat(Rouge.of("go go go", List.of("go went")).one())
                .isCloseTo(2 * 1.0 / (3 + 2), within(1e-9));
    }

    @Test
    void ofSeveralReferencesTheBestCountsForEachMeasure() {
        Rouge rouge = Rouge.of("one two three", List.of("three two one", "zero one two"));

        assertThat(rouge.one()).isEqualTo(1);
        assertThat(rouge.two()).isCloseTo(.5, within(1e-9));
        assertThat(rouge.longest()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void whatHasNoWordsScoresNothing() {
        assertThat(Rouge.of("…", List.of("one"))).isEqualTo(new Rouge(0, 0, 0));
    }
}
