package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.discord.view.PaperList.Paging;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Votes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every place of every message shows Unicode where a paper's words have LaTeX. */
class LatexPapersTests {

    private static final Figure FIGURE =
            new Figure(
                    URI.create("https://arxiv.org/html/1/x.png"),
                    "Rate $\\alpha_t$ of G\\\"odel",
                    null);

    private static final Pattern RAW = Pattern.compile("\\\\[a-zA-Z]|\\$|[_^]\\{|\\\\%");

    private final Texts texts = new Texts();
    private final Language english = texts.english();

    LatexPapersTests() throws IOException {}

    private static CardContents card(Paper paper) {
        return new CardContents(paper, FIGURE, null, null, true);
    }

    @Test
    void aCardShowsNone() {
        SeenMessage seen = SeenMessage.of(PaperCard.of(card(paper(1)), english));

        assertThat(seen.text())
                .contains("[Sorting in 𝒪(n²): L₂](", "It is 23% better", "Kurt Gödel, Bjørn")
                .contains("The 𝔼-Lab", "Fréchet distance", "12 pages, ∼2 MB", "Szegő 7");
        assertThat(seen.outline()).contains("Rate αₜ of Gödel");
        showsNone(seen);
    }

    @Test
    void anAbstractShowsNone() {
        SeenMessage seen = SeenMessage.of(AbstractView.of(paper(1), english).orElseThrow());

        assertThat(seen.text()).contains("We sort xᵢ₊₁ ∈ ℝᵈ – fast.");
        showsNone(seen);
    }

    @Test
    void aListAndItsMenuShowNone() {
        SeenMessage seen = list(IntStream.rangeClosed(1, 5).mapToObj(LatexPapersTests::paper));

        assertThat(seen.text()).contains("[Sorting in 𝒪(n²): L₂](", "AI: It is 23% better");
        showsNone(seen);
    }

    @Test
    void aDigestAndItsPlainFormShowNone() {
        DigestRenderer.Rendered rendered =
                digest(IntStream.rangeClosed(1, 6).mapToObj(LatexPapersTests::paper).toList());

        SeenMessage seen = SeenMessage.of(rendered.body());
        assertThat(seen.outline()).contains("[Sorting in 𝒪(n²): L₂](", "Rate αₜ of Gödel");
        showsNone(seen);
        SeenMessage.of(rendered.fallback()).isTaken();
        assertThat(new JsonMapper().readTree(rendered.fallback()).path("content").asString())
                .contains("Sorting in 𝒪(n²): L₂")
                .doesNotContainPattern(RAW);
    }

    /** Each becomes a letter of four bytes, the worst that LaTeX can do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathcal{O}",
                "$\\mathbb{E}$ ",
                "$\\hat{\\mathfrak{g}}$",
                "\\_",
                "\\textless{}"
            })
    void theWorstLettersKeepTheBudgetInEveryLanguage(String piece) {
        List<Paper> papers = IntStream.rangeClosed(1, 15).mapToObj(i -> made(i, piece)).toList();

        isWithin(SeenMessage.of(digest(papers).body()), 3_500);
        SeenMessage.of(digest(papers).fallback()).isTaken();
        isWithin(list(papers.stream()), 3_500);
        for (Locale locale : texts.locales()) {
            Language language = texts.in(locale);
            isWithin(SeenMessage.of(PaperCard.of(card(papers.getFirst()), language)), 3_500);
            isWithin(
                    SeenMessage.of(AbstractView.of(papers.getFirst(), language).orElseThrow()),
                    3_950);
        }
    }

    private static void isWithin(SeenMessage seen, int most) {
        seen.isWithin(most, 9_500);
        seen.isTaken();
    }

    private static void showsNone(SeenMessage seen) {
        assertThat(seen.outline() + seen.text()).doesNotContainPattern(RAW);
        seen.isTaken();
    }

    private SeenMessage list(Stream<Paper> papers) {
        return SeenMessage.of(
                PaperListView.of(
                        new PaperList(
                                "Papers",
                                List.of(),
                                papers.map(Entry::of).toList(),
                                Paging.NONE,
                                null),
                        english));
    }

    private DigestRenderer.Rendered digest(List<Paper> papers) {
        Digest digest =
                Digests.illustrated(
                        Digests.papers(
                                new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                                papers,
                                40,
                                DigestViewTests.READ,
                                DigestViewTests.NEXT),
                        FIGURE);
        return new DigestView(texts)
                .render(digest, DigestViewTests.MARKER, Digests.settings(Locale.ENGLISH));
    }

    private static Paper paper(int number) {
        return paper(
                number,
                new PaperText(
                        "Sorting in $\\mathcal{O}(n^2)$: $L_2$",
                        "We sort $x_{i+1} \\in \\mathbb{R}^d$ -- fast.",
                        "It is 23\\% better than \\textbf{all}~(others).",
                        List.of("Fr\\'echet distance")),
                "Kurt G\\\"odel",
                "The $\\mathbb{E}$-Lab");
    }

    private static Paper made(int number, String piece) {
        String name = piece.repeat(70);
        String title = piece.repeat(320);
        return paper(
                number,
                new PaperText(
                        title, piece.repeat(2_100), piece.repeat(620), List.of(name, name + "x")),
                name,
                name);
    }

    private static Paper paper(int number, PaperText text, String author, String lab) {
        return new Paper(
                        SamplePapers.id(number),
                        text,
                        List.of(author, "Bj{\\o}rn"),
                        PaperDates.UNKNOWN,
                        PaperLinks.NONE,
                        new Organization("lab", lab),
                        new Votes(40 - number, 2))
                .withArxiv(
                        new ArxivRecord(
                                List.of("cs.CL"),
                                null,
                                "12 pages, $\\sim$2~MB",
                                new Publication("Szeg\\H{o}~7", null),
                                false));
    }
}
