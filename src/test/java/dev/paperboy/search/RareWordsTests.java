package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Words that hardly any paper uses: typing errors, or meant so. */
class RareWordsTests {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"larage, large", "visio, vision"})
    void aTypingErrorThatSomeAbstractSharesDoesNotDecide(String typed, String meant)
            throws IOException {
        try (SearchedPapers many = things(40, meant)) {
            many.save(
                    paper("2304.00000", "Cat models " + meant),
                    paper("2304.00001", "Cat models in practice").saying("They are " + typed),
                    paper("2304.00002", meant + " cat models"));

            assertThat(many.idsFor(typed + " cat models")).first().isEqualTo("2304.00002");
        }
    }

    @Test
    void aRareWordThatIsLikeAnotherRareOneIsMeantAsTyped() throws IOException {
        try (SearchedPapers few = things(5, "large")) {
            few.save(
                    paper("2304.00001", "Cat models in practice").saying("They are larage."),
                    paper("2304.00002", "Large cat models"));

            assertThat(few.idsFor("larage cat models")).first().isEqualTo("2304.00001");
        }
    }

    @Test
    void aNameInATitleIsMeantAsTyped() throws IOException {
        try (SearchedPapers many = things(40, "large")) {
            many.save(
                    paper("2304.00001", "Larage cat models"),
                    paper("2304.00002", "Large cat models"));

            assertThat(many.idsFor("larage cat")).first().isEqualTo("2304.00001");
        }
    }

    private SearchedPapers things(int count, String word) throws IOException {
        return SearchedPapers.of(
                folder,
                IntStream.range(0, count)
                        .mapToObj(
                                i -> paper("2303.%05d".formatted(i), "A " + word + " thing n" + i))
                        .toArray(Papers[]::new));
    }
}
