package dev.paperboy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.evaluation.LinearSvm.Example;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a linear machine learns. */
class LinearSvmTests {

    @Test
    void whatIsParableIsPartedThoughOneClassIsRare() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(Map.of("a", 0.6, "b", 0.8), false));
        }
        examples.add(new Example(Map.of("a", 0.6, "c", 0.8), true));
        LinearSvm svm = LinearSvm.train(examples);

        assertThat(svm.score(Map.of("a", 0.6, "c", 0.8))).isPositive();
        assertThat(svm.score(Map.of("a", 0.6, "b", 0.8))).isNegative();
        assertThat(svm.score(Map.of("b", 1.0))).isNegative();
    }
}
