package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.ArxivVersion;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.VoteTrend;
import dev.paperboy.paper.Votes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class PaperCardTests {

    private static final Instant SINCE = Instant.parse("2026-06-11T12:00:00Z");
    private static final Instant NOW = SINCE.plus(Duration.ofDays(1));
    private static final URI TALK = URI.create("https://cdn.example/talk.mp4");

    private final Language english = new Texts().english();

    PaperCardTests() throws IOException {}

    @Test
    void aCardReadsLikeThis() {
        Paper paper = SamplePapers.full(1, "Agents: *All* of Them", 118, 3);

        assertThat(card(paper, SamplePapers.figureOf(paper)).outline())
                .isEqualTo(
                        """
                        ### [Agents: ∗All∗ of Them](https://huggingface.co/papers/2606.00001)
                        Agents that read papers do well. *(AI summary)*
                        [picture https://arxiv.org/html/2606.00001v1/x1.png | Figure 1: Agents *read* at rate αₜ.]
                        -# ▲118 · 💬3 · The Example Lab
                        -# First Author, Zoë Ångström, Third Author
                        -# published 11 Jun 2026 · on Daily Papers 12 Jun 2026
                        -# AI keywords: agents, reading\\_list
                        [Abstract -> abstract:2606.00001]
                        [Similar -> similar:2606.00001]
                        [Save -> save:2606.00001]
                        [Cite -> cite:2606.00001]
                        [Why? -> paperwhy:2606.00001]
                        [PDF -> https://arxiv.org/pdf/2606.00001]
                        [arXiv -> https://arxiv.org/abs/2606.00001]
                        [Hugging Face -> https://huggingface.co/papers/2606.00001]
                        [Code ★1.2k -> https://github.com/example/agents]
                        [Project -> https://agents.example/]\
                        """);
    }

    @Test
    void allThatIsKnownStandsOnTheCardAndElevenButtonsInThreeRows() {
        Paper paper = SamplePapers.full(1, "Agents", 118, 3);
        LinkedWorks works =
                new LinkedWorks(
                        new Works(3, List.of(new Work("example/agent-7b", 12))),
                        new Works(1, List.of(new Work("example/*reads*", 0))),
                        new Works(2, List.of()));

        SeenMessage seen =
                card(new CardContents(paper, null, new VoteTrend(12, SINCE, NOW), works, true));

        assertThat(seen.text())
                .contains("-# ▲118 (+12 in 24 h) · 💬3 · The Example Lab\n")
                .contains(
                        "-# [3 models](https://huggingface.co/papers/2606.00001), first"
                            + " [example/agent-7b](https://huggingface.co/example/agent-7b) · [1"
                            + " dataset](https://huggingface.co/datasets/example/%2Areads%2A) · [2"
                            + " spaces](https://huggingface.co/papers/2606.00001)\n");
        assertThat(seen.rows())
                .containsExactly(
                        List.of("Abstract", "Discuss", "Similar", "Save"),
                        List.of("Cite", "Why?", "PDF", "arXiv"),
                        List.of("Hugging Face", "Code ★1.2k", "Project"));
    }

    @Test
    void whatIsNothingIsNotTold() {
        Paper paper = SamplePapers.full(1, "Agents", 118, 3);

        SeenMessage seen =
                card(
                        new CardContents(
                                paper,
                                null,
                                new VoteTrend(0, SINCE, NOW),
                                LinkedWorks.NONE,
                                false));

        assertThat(seen.text()).contains("-# ▲118 · 💬3").doesNotContain("+", "model");
    }

    @Test
    void aPaperThatIsNotOnHuggingFaceSaysSoAndLeadsToArxiv() {
        assertThat(card(SamplePapers.unlisted(7, "0")).outline())
                .isEqualTo(
                        """
                        ### [0](https://arxiv.org/abs/2606.00007)
                        -# not on Hugging Face
                        [Similar -> similar:2606.00007]
                        [Save -> save:2606.00007]
                        [Cite -> cite:2606.00007]
                        [Why? -> paperwhy:2606.00007]
                        [PDF -> https://arxiv.org/pdf/2606.00007]
                        [arXiv -> https://arxiv.org/abs/2606.00007]\
                        """);
    }

    @Test
    void whatArxivTellsStandsBelowWithItsThanks() {
        ArxivRecord arxiv =
                new ArxivRecord(
                        List.of("cs.CL", "cs.LG"),
                        new ArxivVersion(3, LocalDate.of(2026, 6, 12)),
                        "12 pages, @everyone *welcome*",
                        new Publication("Nature 123 (2026) 45", "10.1000/a_b(c)_d"),
                        false);

        assertThat(card(SamplePapers.unlisted(7, "Agents").withArxiv(arxiv)).outline())
                .isEqualTo(
                        """
                        ### [Agents](https://arxiv.org/abs/2606.00007)
                        -# not on Hugging Face
                        -# cs.CL · v3, 12 Jun 2026
                        -# authors' comment: 12 pages, ＠everyone \\*welcome\\*
                        -# published in Nature 123 (2026) 45 · [10.1000/aˍb(c)ˍd](https://doi.org/10.1000/a_b%28c%29_d)
                        -# Thank you to arXiv for use of its open access interoperability.
                        [Similar -> similar:2606.00007]
                        [Save -> save:2606.00007]
                        [Cite -> cite:2606.00007]
                        [Why? -> paperwhy:2606.00007]
                        [PDF -> https://arxiv.org/pdf/2606.00007]
                        [arXiv -> https://arxiv.org/abs/2606.00007]\
                        """);
    }

    @Test
    void aWithdrawalComesBeforeEverythingElse() {
        ArxivRecord arxiv = new ArxivRecord(List.of(), null, null, Publication.NONE, true);

        assertThat(card(SamplePapers.full(1, "Agents", 118, 3).withArxiv(arxiv)).text())
                .startsWith("⚠️ **This paper has been withdrawn**")
                .doesNotContain("comment", " · v");
    }

    @Test
    void aLongCommentIsCutAndADoiThatNobodyCanReadIsLeftOut() {
        ArxivRecord arxiv =
                new ArxivRecord(
                        List.of("cs.CL"),
                        null,
                        "word ".repeat(300),
                        new Publication("word ".repeat(300), "10.1000/" + "x".repeat(300)),
                        false);

        assertThat(card(SamplePapers.full(1, "Agents", 118, 3).withArxiv(arxiv)).text())
                .hasSizeLessThan(900)
                .contains("word…")
                .doesNotContain("xxx");
    }

    @Test
    void ofManyAuthorsAndKeywordsTheFirstAreNamed() {
        Paper paper =
                new Paper(
                        SamplePapers.id(1),
                        new PaperText("Many", null, null, numbered("word", 20)),
                        numbered("Author", 17),
                        PaperDates.UNKNOWN,
                        PaperLinks.NONE,
                        null,
                        new Votes(0, 0));

        assertThat(card(paper).text())
                .contains("-# ▲0\n")
                .contains("-# Author 1, Author 2, Author 3, Author 4, Author 5 and 12 more\n")
                .endsWith("word 8");
    }

    @Test
    void aKeywordThatIsALectureIsCutAndAnAbstractThatCannotBeSeenHasNoButton() {
        Paper paper =
                SamplePapers.inOtherWords(
                        SamplePapers.voted(1, "Agents", 3),
                        new PaperText("Agents", "\u3164\u200b", null, List.of("word ".repeat(30))));

        assertThat(card(paper).text()).endsWith("AI keywords: " + "word ".repeat(7) + "word…");
        assertThat(card(paper).outline()).doesNotContain("Abstract");
    }

    @Test
    void anAddressThatCannotBeShownIsLeftOut() {
        PaperLinks links =
                new PaperLinks(
                        URI.create("https://github.com/" + "x".repeat(600)),
                        5,
                        URI.create("javascript:alert(1)"),
                        URI.create("http://cdn.example/insecure.png"),
                        List.of());
        Paper paper =
                new Paper(
                        SamplePapers.id(1),
                        new PaperText("Links", null, null, List.of()),
                        List.of(),
                        PaperDates.UNKNOWN,
                        links,
                        null,
                        null);

        assertThat(card(paper).outline())
                .doesNotContain("Code", "Project", "thumbnail")
                .contains("arXiv");
    }

    @Test
    void withoutAFigureAPictureOfTheAuthorsIsShownAndElseThePreview() {
        Paper paper = SamplePapers.full(1, "Agents: *All* of Them", 118, 3);
        Paper without =
                SamplePapers.withLinks(
                        paper,
                        new PaperLinks(null, null, null, paper.links().thumbnail(), List.of(TALK)));

        assertThat(card(paper).outline())
                .contains("[picture https://cdn.example/figure.jpeg | Agents: *All* of Them]")
                .doesNotContain("thumbnail");
        assertThat(card(without).outline())
                .contains("[thumbnail https://cdn.example/1.png | Agents: *All* of Them]")
                .doesNotContain("[picture");
    }

    @Test
    void aFigureWithoutAVisibleCaptionIsNamedByItsPaper() {
        Paper paper = SamplePapers.voted(1, "Agents: *All* of Them", 118);
        URI image = SamplePapers.figureOf(paper).image();

        for (String caption : new String[] {null, "", " \u200b "}) {
            assertThat(card(paper, new Figure(image, caption, null)).outline())
                    .contains("/x1.png | A figure of “Agents: *All* of Them”]");
        }
    }

    @Test
    void aCaptionThatIsALectureIsCutAtAWordAndASecretSignIsLeftOut() {
        Paper paper = SamplePapers.voted(1, "Agents", 118);
        URI image = SamplePapers.figureOf(paper).image();
        String lecture = "Figure 1: \u202e" + "word ".repeat(600);

        String shown = picture(card(paper, new Figure(image, lecture, null)));

        assertThat(shown)
                .hasSizeBetween(1_000, DiscordLimits.ALT_TEXT)
                .startsWith("Figure 1: word")
                .endsWith("word…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://arxiv.org/html/2606.00001v1/x1.png",
                "https://arxiv.org/html/2606.00001v1/x1.svg"
            })
    void aFigureThatDiscordWouldNotShowIsNotAskedFor(String image) {
        Paper paper = SamplePapers.full(1, "Agents", 118, 3);

        assertThat(card(paper, new Figure(URI.create(image), "Figure 1", null)).outline())
                .contains("[picture https://cdn.example/figure.jpeg");
    }

    private static String picture(SeenMessage seen) {
        return seen.components().stream()
                .map(component -> component.path("items").path(0).path("description"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }

    private SeenMessage card(Paper paper) {
        return card(paper, null);
    }

    private SeenMessage card(Paper paper, @Nullable Figure figure) {
        return card(new CardContents(paper, figure, null, null, false));
    }

    private SeenMessage card(CardContents contents) {
        SeenMessage seen = SeenMessage.of(PaperCard.of(contents, english));
        seen.isTaken();
        return seen;
    }

    private static List<String> numbered(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> word + " " + i).toList();
    }
}
