package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Votes;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;

import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class ListPageParserTests {

    private static final Feed DAY = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final Feed SATURDAY = new Feed.Day(LocalDate.of(2026, 6, 13));
    private static final String PATH = "/papers/date/2026-06-12";
    private static final HubPaper PAPER = HubPaper.of("2606.00001", 5, "2026-06-12");

    @Test
    void theDataOfAPageIsReadLikeTheApi() {
        List<Paper> papers = papers(Fixtures.text("day_page.html"));

        assertThat(papers)
                .extracting(paper -> paper.id().value())
                .containsExactly("2606.00010", "2606.00020");
        Paper first = papers.getFirst();
        assertThat(first.title()).isEqualTo("Cooking with \"Agents\" & Friends");
        assertThat(first.text().abstractText())
                .isEqualTo("Agents burn the soup, don't they <b>often</b>?");
        assertThat(first.authors()).containsExactly("Ada Example");
        assertThat(first.votes()).isEqualTo(new Votes(12, 3));
        assertThat(first.dates().listedOn()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(first.links().codeStars()).isEqualTo(1234);
    }

    @Test
    void theCardsAreReadWhereTheDataIsBroken() {
        List<Paper> papers = papers(Fixtures.text("day_page_cards.html"));

        assertThat(papers)
                .extracting(paper -> paper.id().value())
                .containsExactly("2606.00010", "2606.00020");
        Paper first = papers.getFirst();
        assertThat(first.title()).isEqualTo("Cooking with \"Agents\"");
        assertThat(first.votes()).isEqualTo(new Votes(1200, 4));
        assertThat(first.links().code())
                .isEqualTo(URI.create("https://github.com/example/kitchen"));
        assertThat(first.links().thumbnail())
                .hasToString(
                        "https://cdn-thumbnails.example/social-thumbnails/papers/2606.00010.png");
    }

    @Test
    void starsOfTheCodeAreNotTakenForVotes() {
        assertThat(papers(Fixtures.text("day_page_cards.html")).getFirst().links().codeStars())
                .isEqualTo(32_800);
    }

    @Test
    void theParagraphOfACardIsTheModelsSummaryAndNotTheAbstract() {
        Paper first = papers(Fixtures.text("day_page_cards.html")).getFirst();

        assertThat(first.text().aiSummary()).isEqualTo("A benchmark of agents that cook.");
        assertThat(first.text().abstractText()).isNull();
    }

    @Test
    void theFewNamesOnACardAreNotTakenForTheAuthors() {
        assertThat(papers(Fixtures.text("day_page_cards.html")).getFirst().authors()).isEmpty();
    }

    @Test
    void aDashMeansNoVotes() {
        assertThat(papers(Fixtures.text("day_page_cards.html")).getLast().votes())
                .isEqualTo(new Votes(0, null));
    }

    @Test
    void theCardsAreReadWhereTheDataHoldsNothingButBrokenEntries() {
        String page =
                HubPages.page("2026-06-12", PAPER.titled(" "))
                        .replace("</main>", HubPages.cards(PAPER) + "</main>");

        assertThat(papers(page)).extracting(Paper::title).containsExactly(PAPER.title());
    }

    @Test
    void anEmptyDaySaysSoInItsData() {
        assertThat(papers(HubPages.page("2026-06-12"))).isEmpty();
    }

    @Test
    void aChallengeIsNotAnEmptyDay() {
        assertThat(parse(Fixtures.text("challenge.html"), PATH, DAY))
                .isEqualTo(new Answer.Unreadable("a page without papers, perhaps a challenge"));
    }

    @Test
    void aPageWithoutDataAndCardsIsNotAnEmptyDay() {
        assertThat(parse(HubPages.cards(), PATH, DAY))
                .isEqualTo(new Answer.Unreadable("a page whose list cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"</article>", "<h3>", "2606.00003"})
    void aPageThatWasCutOffIsNoShorterList(String lastOfIt) {
        String whole =
                HubPages.cards(
                        PAPER,
                        HubPaper.of("2606.00002", 5, "2026-06-12"),
                        HubPaper.of("2606.00003", 5, "2026-06-12"));
        String cut = whole.substring(0, whole.lastIndexOf(lastOfIt) + lastOfIt.length());

        assertThat(parse(cut, PATH, DAY))
                .isEqualTo(new Answer.Unreadable("a page that was cut off"));
    }

    @Test
    void aPageOfAnotherDayIsKnownByWhicheverDateCanBeUnderstood() {
        String page =
                HubPages.page("Jun 11, 2026", PAPER)
                        .replace(
                                Entities.escape("\"periodType\":\"day\""),
                                Entities.escape("\"date\":\"2026-06-11T00:00:00.000Z\""));

        assertThat(parse(page, PATH, DAY)).isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void textThatIsUtf8IsReadAsSuchWhateverTheServerCallsIt() {
        byte[] html =
                HubPages.cards(PAPER.titled("Über Agenten"))
                        .replace("<meta charset=\"utf-8\">", "")
                        .getBytes(StandardCharsets.UTF_8);
        Page page = Page.of(html, "iso-8859-1", "http://hub.example" + PATH);

        assertThat(((Answer.Papers) ListPageParser.parse(page, PATH, DAY)).papers())
                .extracting(listed -> listed.paper().title())
                .containsExactly("Über Agenten");
    }

    @Test
    void textInAnotherCharsetIsReadAsTheServerSays() {
        byte[] html =
                HubPages.cards(PAPER.titled("Über Agenten"))
                        .replace("<meta charset=\"utf-8\">", "")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Page page = Page.of(html, "iso-8859-1", "http://hub.example" + PATH);

        assertThat(((Answer.Papers) ListPageParser.parse(page, PATH, DAY)).papers())
                .extracting(listed -> listed.paper().title())
                .containsExactly("Über Agenten");
    }

    @Test
    void aPageOfAnotherDayIsRefused() {
        HubPaper earlier = HubPaper.of("2606.00002", 5, "2026-06-11");

        assertThat(parse(HubPages.page("2026-06-11", earlier), PATH, DAY))
                .isEqualTo(
                        new Answer.Unreadable(
                                "asked for day:2026-06-12 but got the page of 2026-06-11"));
    }

    @Test
    void cardsAreKnownToBeOfAnotherDayByTheAddressOfThePage() {
        assertThat(parse(HubPages.cards(PAPER), "/papers/date/2026-06-11", DAY))
                .isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void thePageOfFridayIsNoListOfSaturday() {
        assertThat(parse(HubPages.page("2026-06-12", PAPER), PATH, SATURDAY))
                .isEqualTo(new Answer.Papers(List.of(), List.of()));
    }

    @Test
    void thePageOfWhatTrendsKeepsItsOrder() {
        HubPaper older = HubPaper.of("2407.00001", 2, "2024-07-01");

        Answer answer =
                parse(
                        HubPages.page("2026-06-12", older, PAPER),
                        "/papers/trending",
                        new Feed.Trending());

        assertThat(((Answer.Papers) answer).papers())
                .extracting(listed -> listed.paper().id().value())
                .containsExactly("2407.00001", "2606.00001");
    }

    private static List<Paper> papers(String html) {
        Answer answer = parse(html, PATH, DAY);
        assertThat(answer).isInstanceOf(Answer.Papers.class);
        return ((Answer.Papers) answer).papers().stream().map(ListedPaper::paper).toList();
    }

    private static Answer parse(String html, String path, Feed feed) {
        Page page =
                Page.of(html.getBytes(StandardCharsets.UTF_8), null, "http://hub.example" + path);
        return ListPageParser.parse(page, path, feed);
    }
}
