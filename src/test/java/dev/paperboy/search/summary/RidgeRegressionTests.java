package dev.paperboy.search.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RidgeRegressionTests {

    @Test
    void theLawBehindTheTargetsIsFoundWhateverTheGroupsLevel() {
        double[] weights = RidgeRegression.weights(groups(), 0);

        assertThat(weights[0]).isCloseTo(2, within(1e-9));
        assertThat(weights[1]).isCloseTo(-30, within(1e-9));
    }

    @Test
    void aPenaltyMakesWeightsSmaller() {
        double[] weights = RidgeRegression.weights(groups(), 100);

        assertThat(weights[0]).isBetween(0.1, 1.9);
        assertThat(weights[1]).isBetween(-29.0, -1.0);
    }

    @Test
    void aFeatureThatNeverDiffersWeighsNothing() {
        var group =
                new RidgeRegression.Group(
                        List.of(new double[] {1, 5}, new double[] {2, 5}), List.of(0.0, 1.0));

        assertThat(RidgeRegression.weights(List.of(group), 1)[1]).isZero();
    }

    private static List<RidgeRegression.Group> groups() {
        Random random = new Random(3);
        return Stream.generate(() -> group(random)).limit(40).toList();
    }

    private static RidgeRegression.Group group(Random random) {
        double level = random.nextDouble();
        List<double[]> rows =
                IntStream.range(0, 5)
                        .mapToObj(i -> new double[] {random.nextDouble(), random.nextDouble() / 10})
                        .toList();
        return new RidgeRegression.Group(
                rows, rows.stream().map(row -> level + 2 * row[0] - 30 * row[1]).toList());
    }
}
