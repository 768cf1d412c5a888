package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Votes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class ListParserTests {

    private final Paper full = papers(Fixtures.text("daily_papers_2026.json")).getFirst();
    private final Paper sparse = papers(Fixtures.text("daily_papers_2026.json")).getLast();
    private final Paper old = papers(Fixtures.text("daily_papers_2024.json")).getFirst();

    @Test
    void titleAndAbstractStandOnOneLine() {
        assertThat(full.title())
                .isEqualTo("Cooking with Agents: A Kitchen Benchmark of $L_2$ Recipes");
        assertThat(full.text().abstractText())
                .isEqualTo("Agents burn the soup. We measure how often, and why.");
    }

    @Test
    void hiddenAuthorsAreLeftOutAndTheOrderIsKept() {
        assertThat(full.authors()).containsExactly("Ada Example", "Bo Sample");
    }

    @Test
    void theFeedDayIsTheDayOfSubmissionToDailyPapers() {
        assertThat(full.dates().listedOn()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void theDayOfPublicationIsThePapersAndNotTheEntrys() {
        assertThat(full.dates().publishedOn()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(old.dates().publishedOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void anEntryOf2024TellsNoFeedDay() {
        assertThat(old.dates().listedOn()).isNull();
        assertThat(old.title()).isEqualTo("Old Ways of Saying New Things");
        assertThat(old.votes()).isEqualTo(new Votes(41, 1));
    }

    @Test
    void summaryAndKeywordsOfTheModelAreKeptApartFromTheAbstract() {
        assertThat(full.text().aiSummary()).isEqualTo("A benchmark of agents that cook.");
        assertThat(full.text().aiKeywords()).containsExactly("agents", "cooking");
        assertThat(old.text().aiSummary()).isNull();
        assertThat(old.text().aiKeywords()).isEmpty();
    }

    @Test
    void votesAndCommentsAreRead() {
        assertThat(full.votes()).isEqualTo(new Votes(12, 3));
        assertThat(sparse.votes()).isEqualTo(new Votes(0, 0));
    }

    @Test
    void linksAreRead() {
        assertThat(full.links().code()).isEqualTo(URI.create("https://github.com/example/kitchen"));
        assertThat(full.links().codeStars()).isEqualTo(1234);
        assertThat(full.links().project()).isEqualTo(URI.create("https://kitchen.example/"));
        assertThat(full.links().thumbnail())
                .hasToString(
                        "https://cdn-thumbnails.example/social-thumbnails/papers/2606.00010.png");
    }

    @Test
    void mediaIsTakenFromSecureAddressesOnly() {
        assertThat(full.links().media())
                .containsExactly(URI.create("https://cdn-uploads.example/1.png"));
    }

    @Test
    void aRepositoryMayBeToldAsOwnerAndName() {
        assertThat(sparse.links().code())
                .isEqualTo(URI.create("https://github.com/example-lab/zero.py"));
    }

    @Test
    void theOrganisationStandsInThePaperOrBesideIt() {
        assertThat(full.organization()).isEqualTo(new Organization("example", "The Example Lab"));
        assertThat(sparse.organization()).isEqualTo(new Organization("elsewhere", null));
        assertThat(old.organization()).isNull();
    }

    @Test
    void aTitleMayBeZero() {
        assertThat(sparse.title()).isEqualTo("0");
    }

    @Test
    void aTitleMayStandBesideThePaperOnly() {
        assertThat(papers("[{\"paper\":{\"id\":\"2606.00001\"},\"title\":\"Beside\"}]"))
                .extracting(Paper::title)
                .containsExactly("Beside");
    }

    @Test
    void anEntryMayBePlain() {
        assertThat(papers("[{\"id\":\"2606.00001\",\"title\":\"Plain\",\"upvotes\":4}]"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.upvotes()).isEqualTo(4));
    }

    @Test
    void everythingButIdAndTitleMayBeMissingOrOfAnotherType() {
        String odd =
                """
                [{"paper":{"id":"2606.00001","title":"Odd","summary":7,"authors":"x","upvotes":"12",
                  "publishedAt":20260612,"submittedOnDailyAt":"yesterday","ai_keywords":{"a":1},
                  "githubRepo":["a/b"],"organization":"example","mediaUrls":5},
                  "numComments":-3,"thumbnail":false}]
                """;

        assertThat(papers(odd))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.text().abstractText()).isNull();
                    assertThat(paper.authors()).isEmpty();
                    assertThat(paper.votes()).isNull();
                    assertThat(paper.dates().publishedOn()).isNull();
                    assertThat(paper.dates().listedOn()).isNull();
                    assertThat(paper.links().code()).isNull();
                    assertThat(paper.links().thumbnail()).isNull();
                    assertThat(paper.organization()).isNull();
                });
    }

    @Test
    void theOrderOfTheWireIsKeptAndEachPaperOnce() {
        String repeated =
                """
                [{"id":"2606.00002","title":"B"},{"id":"2606.00001","title":"A"},
                 {"id":"2606.00002v3","title":"B again"}]
                """;

        assertThat(papers(repeated))
                .extracting(paper -> paper.id().value())
                .containsExactly("2606.00002", "2606.00001");
        assertThat(papers(repeated).getFirst().title()).isEqualTo("B");
    }

    @Test
    void anIdLosesItsVersionAndNothingElse() {
        assertThat(papers("[{\"id\":\"2503.02130v2\",\"title\":\"T\"}]"))
                .extracting(Paper::id)
                .containsExactly(new PaperId("2503.02130"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":2503.02130,\"title\":\"Rounded\"}",
                "{\"id\":null,\"title\":\"Nobody\"}",
                "{\"id\":\"../../admin\",\"title\":\"Elsewhere\"}",
                "{\"id\":\"2606.1\",\"title\":\"Short\"}",
                "{\"paper\":{\"title\":\"No id\"},\"id\":\"2606.00003\"}",
                "{\"id\":\"2606.00003\"}",
                "{\"id\":\"2606.00003\",\"title\":\" \\n \"}",
                "\"2606.00003\"",
                "7",
                "null",
                "[]"
            })
    void aBrokenEntryIsLeftOutAndTheOthersStay(String broken) {
        Answer.Papers papers = read("[{\"id\":\"2606.00001\",\"title\":\"Good\"}," + broken + "]");

        assertThat(papers.papers())
                .extracting(listed -> listed.paper().id().value())
                .containsExactly("2606.00001");
        assertThat(papers.leftOut()).singleElement().asString().startsWith("entry 2: ");
    }

    @Test
    void aListOfNothingButBrokenEntriesIsUnreadable() {
        assertThat(reason("[{\"id\":1},{\"id\":2}]"))
                .isEqualTo("none of 2 entries can be read; entry 1: its id is a number: 1");
    }

    @Test
    void anEmptyListIsAListOfNone() {
        assertThat(read("[]").papers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|not a list but a JSON OBJECT",
                "{\"error\":\"Internal Error\"}|not a list but the error “Internal Error”",
                "null|not a list but a JSON NULL",
                "17|not a list but a JSON NUMBER",
                "''|an empty answer",
                "[{\"id\":\"2606.00001\",\"title\":\"T\"}|broken JSON",
                "[] []|broken JSON",
                "<!DOCTYPE html><html></html>|broken JSON",
            })
    void whatIsNoListIsUnreadableAndNotEmpty(String body, String reason) {
        assertThat(reason(body)).startsWith(reason);
    }

    @Test
    void textInAnotherEncodingIsUnreadableAndNotGarbled() {
        byte[] latin =
                "[{\"id\":\"2606.00001\",\"title\":\"Über\"}]"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(parse(latin)).isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void nestingWithoutEndIsUnreadable() {
        assertThat(reason("[".repeat(100_000))).startsWith("broken JSON");
    }

    private static List<Paper> papers(String json) {
        return read(json).papers().stream().map(ListedPaper::paper).toList();
    }

    private static Answer.Papers read(String json) {
        Answer answer = parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).isInstanceOf(Answer.Papers.class);
        return (Answer.Papers) answer;
    }

    private static String reason(String json) {
        Answer answer = parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).isInstanceOf(Answer.Unreadable.class);
        return ((Answer.Unreadable) answer).reason();
    }

    /** A list of one page. */
    private static Answer parse(byte[] json) {
        return ListParser.page(json) instanceof Answer.Papers papers
                ? Lists.joined(papers.papers(), papers.leftOut())
                : ListParser.page(json);
    }
}
