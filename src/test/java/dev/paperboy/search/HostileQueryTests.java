package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.hybrid.Fit;
import dev.paperboy.search.hybrid.HybridSearch;
import dev.paperboy.search.hybrid.IndexAnswer;
import dev.paperboy.search.hybrid.Question;
import dev.paperboy.search.query.Acronyms;
import dev.paperboy.search.query.QueryClauses;
import dev.paperboy.search.query.QueryComposer;
import dev.paperboy.search.query.QueryWords;
import dev.paperboy.search.query.Vocabulary;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that are no queries get an answer all the same, and soon. */
@Timeout(20)
class HostileQueryTests {

    private static final String ID = "2312.00752";

    @TempDir private static Path shared;
    private static SearchedPapers papers;

    @TempDir private Path folder;

    @BeforeAll
    static void openIndex() throws IOException {
        papers = SearchedPapers.of(shared, paper(ID, "Mamba: Linear-Time Sequence Modeling"));
    }

    @AfterAll
    static void closeIndex() throws IOException {
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
        assertThat(papers.search().search(query, SearchOrder.RELEVANCE, 10))
                .isEqualTo(SearchResult.NOTHING);
        assertThat(papers.completionsOf(query)).isEmpty();
    }

    @Test
    void aSearchWhoseTimeIsUpSaysSo() throws IOException {
        IndexAnswer answer =
                papers.index()
                        .read(reader ->
                                new HybridSearch(reader, 0, Duration.ZERO)
                                        .search(
                                                Question.of("mamba", _ -> null),
                                                null,
                                                Fit.BROAD,
                                                10));

        assertThat(answer.isCutShort()).isTrue();
    }

    @Test
    void whatHasNoLettersIsNoTitleOfPapersWithout() throws IOException {
        try (SearchedPapers odd =
                SearchedPapers.of(folder, paper("2401.00001", "???"), paper("2401.00002", "Cat"))) {
            assertThat(odd.idsFor("🔥")).isEmpty();
            assertThat(odd.idsFor("🔥 cat")).containsExactly("2401.00002");
        }
    }

    @Test
    void aHundredShortWordsThatAreAllKnownAreNotTooMany() throws IOException {
        String pairs =
                IntStream.range(0, 26 * 26)
                        .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                        .collect(Collectors.joining(" "));
        String letters = pairs.replaceAll("(.)(.)", "$1 $2");
        try (SearchedPapers odd =
                SearchedPapers.of(folder, paper("2401.00001", pairs).saying(letters))) {
            assertThat(odd.idsFor(letters)).containsExactly("2401.00001");
            assertThat(odd.idsFor(pairs)).containsExactly("2401.00001");
            assertThat(odd.idsFor(pairs.replace(' ', '-'))).containsExactly("2401.00001");
        }
    }

    @Test
    void whenTheTimeForGuessingIsUpKnownWordsAreFoundAllTheSame() throws IOException {
        QueryClauses clauses =
                papers.index()
                        .read(reader -> {
                            Vocabulary vocabulary = new Vocabulary(reader, () -> true);
                            return new QueryComposer(vocabulary, new Acronyms(reader, vocabulary))
                                    .compose(QueryWords.of("mambaa linear"));
                        });

        assertThat(clauses.words()).hasSize(1);
    }

    static Stream<String> wordy() {
        return Stream.of(
                "mamba," + "w,x,y,z,".repeat(200),
                "mamba," + manyDifferentWords().replace(' ', ','),
                "mamba " + "q".repeat(245) + " " + "z".repeat(245),
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
    void aHugeTitleAndNamesWithoutLettersAreIndexed() throws IOException {
        try (SearchedPapers odd =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "ﷺ".repeat(3_000)),
                        paper("2401.00002", "!?").by("?", "", "Cher", "Duran Duran"),
                        paper("2401.00003", "Zebra \ud800 \u0000"))) {
            assertThat(odd.idsFor("zebra")).containsExactly("2401.00003");
            assertThat(odd.idsFor("cher")).containsExactly("2401.00002");
            assertThat(odd.idsFor("duran duran")).containsExactly("2401.00002");
            assertThat(odd.completionsOf("2401")).hasSize(3);
        }
    }

    private static String manyDifferentWords() {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> "unknown" + Integer.toString(i, 36))
                .collect(Collectors.joining(" "));
    }
}
