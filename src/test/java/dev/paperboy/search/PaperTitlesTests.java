package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

class PaperTitlesTests {

    private static final String BEGINNING = "2401.00001";
    private static final String INSIDE = "2401.00002";
    private static final String SCATTERED = "2401.00003";
    private static final String OTHER = "2402.00004";

    @TempDir private static Path shared;
    private static SearchedPapers papers;

    @TempDir private Path folder;

    @BeforeAll
    static void openIndex() throws IOException {
        papers =
                SearchedPapers.of(
                        shared,
                        paper(BEGINNING, "State-Space Models, Revisited").on("2024-01-01"),
                        paper(INSIDE, "Mamba: Selective State Space Models").on("2024-01-02"),
                        paper(SCATTERED, "Models of Space and of a State").on("2024-01-03"),
                        paper(OTHER, "Überlingen’s Duck").on("2024-02-01"));
    }

    @AfterAll
    static void closeIndex() throws IOException {
        papers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state space mo", "State-Space Models", " STATE space  m"})
    void theBeginningOfATitleComesBeforeItsInsideBeforeScatteredWords(String typed) {
        assertThat(papers.completionsOf(typed)).containsExactly(BEGINNING, INSIDE, SCATTERED);
    }

    @Test
    void wordsInAnyOrderMatchTheLastOneUnfinished() {
        assertThat(papers.completionsOf("space models sel")).containsExactly(INSIDE);
        assertThat(papers.completionsOf("spa models selective")).isEmpty();
    }

    @Test
    void aPartInsideAWordDoesNotMatch() {
        assertThat(papers.completionsOf("pace")).isEmpty();
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertThat(papers.completionsOf("uberlingen's du")).containsExactly(OTHER);
    }

    @Test
    void amongEqualsTheNewestComesFirstThenTheMostVoted() throws IOException {
        try (SearchedPapers tigers =
                SearchedPapers.of(
                        folder,
                        paper("2301.00001", "Tiger old").on("2023-01-01").with(99),
                        paper("2301.00002", "Tiger few votes").on("2023-01-02").with(1),
                        paper("2301.00003", "Tiger many votes").on("2023-01-02").with(50),
                        paper("2301.00004", "Tiger undated").with(100))) {
            assertThat(tigers.completionsOf("tiger"))
                    .containsExactly("2301.00003", "2301.00002", "2301.00001", "2301.00004");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2402", "2402.0", "2402.00004", "2402.00004v3", "arxiv:2402.00004"})
    void anIdIsCompleted(String typed) {
        assertThat(papers.completionsOf(typed)).containsExactly(OTHER);
    }

    @Test
    void aLinkIsCompleted() {
        assertThat(papers.completionsOf("https://hf.co/papers/2402.00004")).containsExactly(OTHER);
    }

    @Test
    void beforeAnythingIsTypedTheNewestAreOffered() {
        assertThat(papers.completionsOf("")).containsExactly(OTHER, SCATTERED, INSIDE, BEGINNING);
    }

    @Test
    void noMoreThanTheLimitAreOffered() throws IOException {
        try (SearchedPapers zebras = numbered(9)) {
            assertThat(zebras.completionsOf("number")).hasSize(5).doesNotHaveDuplicates();
            assertThat(zebras.completionsOf("2302")).hasSize(5).doesNotHaveDuplicates();
            assertThat(zebras.completionsOf("many num")).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void aTitleIsFoundWhereverItStandsAmongThousands() throws IOException {
        try (SearchedPapers thousands = numbered(9_000)) {
            assertThat(thousands.completionsOf("n0 of")).containsExactly("2302.00000");
            assertThat(thousands.completionsOf("number n4321")).containsExactly("2302.04321");
            assertThat(thousands.completionsOf("many n8999")).containsExactly("2302.08999");
        }
    }

    @Test
    void aChangedTitleReplacesTheFormerOne() throws IOException {
        try (SearchedPapers changing = SearchedPapers.of(folder, paper(OTHER, "Duck"))) {
            changing.save(paper(OTHER, "Swan"));

            assertThat(changing.completionsOf("swan")).containsExactly(OTHER);
            assertThat(changing.completionsOf("duck")).isEmpty();
        }
    }

    private SearchedPapers numbered(int count) throws IOException {
        return SearchedPapers.of(
                folder,
                IntStream.range(0, count)
                        .mapToObj(i -> paper("2302.%05d".formatted(i), "Number n" + i + " of many"))
                        .toArray(Papers[]::new));
    }
}
