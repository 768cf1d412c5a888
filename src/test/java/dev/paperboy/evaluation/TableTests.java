package dev.paperboy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void columnsAreAligned() {
        Table table =
                Table.of("method", "nDCG@10", "MRR")
                        .figures("words", "%.3f", .7321, .5)
                        .row("meaning and words", "n/a");

        assertThat(table.toString().lines())
                .containsExactly(
                        "",
                        "method             nDCG@10    MRR",
                        "words                0.732  0.500",
                        "meaning and words      n/a");
    }
}
