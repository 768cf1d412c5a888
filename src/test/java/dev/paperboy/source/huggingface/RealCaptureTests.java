package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.paper.Votes;
import dev.paperboy.source.huggingface.PaperParser.Result;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads real captures, which lie beside the project and are not part of it. */
class RealCaptureTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

    @Test
    void aRealDayIsReadWhole() {
        Answer answer =
                FeedMatch.checked(
                        new Feed.Day(DAY),
                        ListParser.page(bytes(Fixtures.capture("daily_papers_2026-06-12.json"))));

        assertThat(answer).isInstanceOf(Answer.Papers.class);
        Answer.Papers read = (Answer.Papers) answer;
        List<Paper> papers = read.papers().stream().map(ListedPaper::paper).toList();
        assertThat(papers).hasSize(30).allMatch(paper -> DAY.equals(paper.dates().listedOn()));
        assertThat(read.leftOut()).isEmpty();
        assertThat(papers.stream().filter(paper -> paper.organization() != null)).hasSize(16);
        assertThat(papers.stream().filter(paper -> paper.links().code() != null)).hasSize(16);
        assertThat(papers.stream().filter(paper -> paper.links().project() != null)).hasSize(13);
        assertThat(papers).allMatch(paper -> paper.links().thumbnail() != null);
        assertThat(papers).allMatch(paper -> paper.text().aiSummary() != null);
    }

    @Test
    void theThreeMostVotedOfARealDayLead() {
        Answer.Papers read =
                (Answer.Papers)
                        ListParser.page(bytes(Fixtures.capture("daily_papers_2026-06-12.json")));

        assertThat(read.papers().stream().map(ListedPaper::paper).sorted(PaperOrder.BY_VOTES))
                .extracting(paper -> paper.id() + " ▲" + paper.upvotes())
                .startsWith("2606.13681 ▲118", "2606.13392 ▲103", "2606.08063 ▲74");
    }

    @Test
    void aRealDayIsNotAnotherDay() {
        Answer read = ListParser.page(bytes(Fixtures.capture("daily_papers_2026-06-12.json")));

        assertThat(FeedMatch.checked(new Feed.Day(DAY.minusDays(1)), read))
                .isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void aRealPageOfAPaperIsRead() {
        PaperId id = new PaperId("2509.24002");
        Page page = page(Fixtures.capture("paper_page_2509.24002_2025-10.html"));

        assertThat(PaperParser.parse(page, id))
                .isInstanceOfSatisfying(
                        Result.Found.class,
                        found -> {
                            Paper paper = found.paper();
                            assertThat(paper.title())
                                    .startsWith("MCPMark: A Benchmark for")
                                    .doesNotContain("\n");
                            assertThat(paper.authors()).hasSize(15);
                            assertThat(paper.votes()).isEqualTo(new Votes(118, 1));
                            assertThat(paper.links().codeStars()).isEqualTo(182);
                            assertThat(paper.links().project())
                                    .isEqualTo(URI.create("https://mcpmark.ai/"));
                            assertThat(paper.dates().listedOn())
                                    .isEqualTo(LocalDate.of(2025, 10, 1));
                        });
    }

    @Test
    void theCardOfARealPageIsRead() {
        Page page = page(Fixtures.capture("trending_page_2026-10_excerpt.html"));

        Answer answer = ListPageParser.parse(page, "/papers/trending", new Feed.Trending());

        assertThat(((Answer.Papers) answer).papers())
                .extracting(ListedPaper::paper)
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.id()).isEqualTo(new PaperId("2407.17789"));
                    assertThat(paper.upvotes()).isEqualTo(47);
                    assertThat(paper.links().codeStars()).isEqualTo(32_800);
                    assertThat(paper.text().aiSummary()).startsWith("Enhancements");
                });
    }

    @Test
    void aRealErrorIsNoList() {
        assertThat(ListParser.page(bytes(Fixtures.capture("error_404.json"))))
                .isInstanceOf(Answer.Unreadable.class);
    }

    private static Page page(String html) {
        return Page.of(bytes(html), null, "https://hub.example/");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
