package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;
import dev.paperboy.digest.Digest;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.discord.view.PaperList.Paging;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A real day of Daily Papers, as far as a capture of it is at hand. */
class RealDayTests {

    private List<Paper> papers = List.of();

    private final Texts texts = new Texts();

    RealDayTests() throws IOException {}

    @BeforeEach
    void readTheCapture() {
        Path capture = SharedData.required("huggingface/daily_papers_2026-06-12.json");
        papers =
                new JsonMapper()
                        .readTree(capture.toFile())
                        .valueStream()
                        .map(RealDayTests::paper)
                        .sorted(PaperOrder.BY_VOTES)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 10, 15})
    void itsDigestHoldsTheWholeTitlesInTheirOrder(int shown) {
        SeenMessage seen = digest(shown);

        assertThat(seen.text())
                .containsSubsequence(
                        papers.subList(0, shown).stream()
                                .map(paper -> "[" + paper.title() + "](")
                                .toList())
                .contains("· " + shown + " of 30 papers");
        seen.isWithin(3_500, 9_500);
        seen.isTaken();
    }

    @Test
    void itsTenBestHaveGistsAndSummaries() {
        SeenMessage seen = digest(10);

        assertThat(seen.text().split("\\Q*(AI summary)*\\E", -1)).hasSize(1 + 3);
        assertThat(seen.text().split("\\Q-# AI: \\E", -1)).hasSize(1 + 7);
    }

    @Test
    void allItsPapersCanBeListed() {
        PaperList list =
                new PaperList(
                        "All",
                        List.of(),
                        papers.stream().map(Entry::of).toList(),
                        new Paging(0, after -> ComponentId.of(Actions.DAYS, "a", "b", after)),
                        null);

        SeenMessage seen = SeenMessage.of(PaperListView.of(list, texts.english()));

        assertThat(seen.options()).hasSizeGreaterThanOrEqualTo(20);
        seen.isWithin(3_500, 9_500);
        seen.isTaken();
    }

    @Test
    void eachPaperHasACardAndItsWholeAbstract() {
        assertThat(papers)
                .allSatisfy(paper -> {
                    assertThat(
                                    SeenMessage.of(
                                                    PaperCard.of(
                                                            CardContents.of(paper),
                                                            texts.english()))
                                            .text())
                            .contains("[" + paper.title() + "](", "*(AI summary)*");
                    assertThat(
                                    SeenMessage.of(
                                                    AbstractView.of(paper, texts.english())
                                                            .orElseThrow())
                                            .text())
                            .endsWith("-# The authors' abstract");
                });
    }

    private SeenMessage digest(int shown) {
        FeedSpan friday = new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY);
        Digest digest =
                Digests.papers(
                        friday,
                        papers.subList(0, shown),
                        papers.size(),
                        DigestViewTests.READ,
                        DigestViewTests.NEXT);
        return SeenMessage.of(
                new DigestView(texts)
                        .render(digest, DigestViewTests.MARKER, Digests.settings(Locale.ENGLISH))
                        .body());
    }

    private static Paper paper(JsonNode entry) {
        JsonNode paper = entry.path("paper");
        return new Paper(
                new PaperId(paper.path("id").asString()),
                new PaperText(
                        paper.path("title").asString(),
                        paper.path("summary").asString(),
                        paper.path("ai_summary").asString(),
                        strings(paper.path("ai_keywords"))),
                paper.path("authors")
                        .valueStream()
                        .map(author -> author.path("name").asString())
                        .toList(),
                new PaperDates(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                new PaperLinks(
                        address(paper.path("githubRepo")),
                        paper.path("githubStars").asInt(0),
                        address(paper.path("projectPage")),
                        address(entry.path("thumbnail")),
                        strings(paper.path("mediaUrls")).stream().map(URI::create).toList()),
                organization(paper.path("organization")),
                new Votes(paper.path("upvotes").asInt(), entry.path("numComments").asInt()));
    }

    private static @Nullable URI address(JsonNode node) {
        return node.isString() ? URI.create(node.asString()) : null;
    }

    private static @Nullable Organization organization(JsonNode node) {
        return node.isObject()
                ? new Organization(node.path("name").asString(), node.path("fullname").asString())
                : null;
    }

    private static List<String> strings(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::asString).toList();
    }
}
