package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that are no queries get an answer all the same, and soon. */
@Timeout(20)
class HostileQueryTests {

    private static final String ID = "2312.00752";

    @TempDir private Path folder;
    private SearchedPapers papers;

    @BeforeEach
    void openIndex() throws IOException {
        papers = SearchedPapers.of(folder, paper(ID, "Mamba: Linear-Time Sequence Modeling"));
    }

    @AfterEach
    void closeIndex() throws IOException {
        papers.close();
    }

    static Stream<String> wordless() {
        return Stream.of(
                "x".repeat(10_000),
                "\"".repeat(1_000),
                "the of and ".repeat(900),
                "🦆".repeat(5_000),
                "\u202e\u200f\u0000\ud800",
                "-_-'".repeat(2_500),
                "ﷺ".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("wordless")
    void aTextWithoutKnownWordsFindsNothing(String query) {
        assertThat(papers.search().search(query, 10)).isEqualTo(SearchResult.NOTHING);
        assertThat(papers.completionsOf(query)).isEmpty();
    }

    static Stream<String> wordy() {
        return Stream.of(
                "mamba ".repeat(2_000),
                "mamba " + "\"".repeat(1_000),
                "mamba " + manyDifferentWords(),
                "mamba AND OR NOT (((((((((( \\ ~ ^ * ? : [ } /",
                "\u202emamba\u202c",
                "mamba".replace("", "\u0301"));
    }

    @ParameterizedTest
    @MethodSource("wordy")
    void aKnownWordAtTheBeginningIsStillFound(String query) {
        assertThat(papers.idsFor(query)).containsExactly(ID);
    }

    @Test
    void aHugeTitleIsIndexedAndFound() {
        papers.save(paper("2401.00001", "ﷺ".repeat(3_000)), paper("2401.00002", "Zebra"));

        assertThat(papers.idsFor("zebra")).containsExactly("2401.00002");
    }

    @Test
    void aNameWithoutLettersIsIndexed() {
        papers.save(paper("2401.00001", "Zebra").by("?", "", "Cher", "Duran Duran"));

        assertThat(List.of(papers.idsFor("cher"), papers.idsFor("duran duran")))
                .containsOnly(List.of("2401.00001"));
    }

    private static String manyDifferentWords() {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> "unknown" + Integer.toString(i, 36))
                .collect(Collectors.joining(" "));
    }
}
