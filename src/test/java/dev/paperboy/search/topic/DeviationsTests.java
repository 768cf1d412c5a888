package dev.paperboy.search.topic;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Where a signal usually lies. */
class DeviationsTests {

    /** Longer titles count more. */
    private static final Signal LENGTH = ReadPaper::length;

    private static List<ReadPaper> ofLengths(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length -> paper("2606.00001", "word ".repeat(length)).paper())
                .map(paper -> ReadPaper.of(paper, null, it -> it))
                .toList();
    }

    @Test
    void theMiddleOneIsTypicalAndTheHighestDoNotSpread() {
        int[] lengths = IntStream.range(0, 20).map(i -> 1 + i % 3).toArray();
        Deviations usual = Deviations.of(LENGTH, ofLengths(lengths));
        lengths[19] = 500;
        Deviations withOneThatFits = Deviations.of(LENGTH, ofLengths(lengths));

        assertThat(usual.typical()).isEqualTo(4);
        assertThat(withOneThatFits.typical()).isEqualTo(4);
        assertThat(withOneThatFits.spread()).isCloseTo(usual.spread(), within(0.2));
    }

    @Test
    void betweenTwoInTheMiddleLiesTheTypicalOne() {
        assertThat(Deviations.of(LENGTH, ofLengths(1, 2, 3, 9)).typical()).isEqualTo(5);
    }

    @Test
    void fewPapersLeaveItNearWhatIsExpected() {
        Deviations expected = new Deviations(100, 10);

        assertThat(Deviations.of(LENGTH, List.of(), expected)).isEqualTo(expected);
        assertThat(Deviations.of(LENGTH, ofLengths(1), expected).typical()).isBetween(90.0, 99.0);
        assertThat(
                        Deviations.of(
                                        LENGTH,
                                        ofLengths(IntStream.range(0, 2_000).map(_ -> 1).toArray()),
                                        expected)
                                .typical())
                .isLessThan(5);
    }

    @Test
    void whatNeverVariesHasNoDeviationsWithoutEnd() {
        Deviations found = Deviations.of(LENGTH, ofLengths(1, 1, 1, 1), new Deviations(0, 10));

        assertThat(found.spread()).isGreaterThanOrEqualTo(5);
        assertThat(Deviations.of(LENGTH, ofLengths(1, 1)).spread()).isPositive();
    }
}
