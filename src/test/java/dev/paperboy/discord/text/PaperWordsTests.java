package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.DiscordReading.Part;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.search.PaperTitle;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.List;

class PaperWordsTests {

    private static final WebAddress OURS = new WebAddress("https://ours.example/1");

    @Test
    void allWordsOfATextAreToldInUnicode() {
        PaperText text =
                new PaperText(
                        "$L_2$ Norms",
                        "Hard. We propose\n  $\\mathcal{O}(n^2)$ agents.",
                        "It is 23\\% better.",
                        List.of("$k$-means", "plain"));

        assertThat(PaperWords.abstractText(text)).hasValue("Hard. We propose 𝒪(n²) agents.");
        assertThat(PaperWords.keySentence(text)).hasValue("We propose 𝒪(n²) agents.");
        assertThat(PaperWords.aiSummary(text)).hasValue("It is 23% better.");
        assertThat(PaperWords.keywords(text)).containsExactly("k-means", "plain");
        assertThat(PaperWords.title(new PaperTitle(new PaperId("2606.00001"), "$L_2$ Norms")))
                .isEqualTo("L₂ Norms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "{GSR4B}: Maps→GSR4B: Maps",
                "{{BERT}} and {Bayesian Nets}→BERT and Bayesian Nets",
                "Mus{é}e d'Arch{é}ologie→Musée d'Archéologie",
                "\\textsc{T-Mask}: Masks→T-Mask: Masks",
                "\\textsc{{BERT}}→BERT",
                "\\underline{V}alue \\\"{O}sterreich→Value Österreich",
                "$\\frac{A}{B}$ and $x_{N}$→A/B and x_N",
                "sets {S, A} of {name} and {1}→sets {S, A} of {name} and {1}",
                "{GPT and BERT→{GPT and BERT"
            })
    void bracesAroundWhatATitleKeepsAreNotShown(String title, String shown) {
        assertThat(PaperWords.title(new PaperTitle(new PaperId("2606.00001"), title)))
                .isEqualTo(shown);
    }

    @Test
    void whatArxivTellsIsToldInUnicode() {
        ArxivRecord arxiv =
                new ArxivRecord(
                        List.of(),
                        null,
                        "Code at \\url{https://a.example/a_b}",
                        new Publication("Proc. G\\\"odel~2", null),
                        false);

        assertThat(PaperWords.comment(arxiv)).hasValue("Code at https://a.example/a_b");
        assertThat(PaperWords.journalReference(arxiv)).hasValue("Proc. Gödel 2");
    }

    @Test
    void whatIsMissingOrInvisibleIsMissing() {
        assertThat(PaperWords.abstractText(new PaperText("T", null, null, List.of()))).isEmpty();
        assertThat(PaperWords.abstractText(new PaperText("T", "\u200b \\,", "", List.of())))
                .isEmpty();
        assertThat(PaperWords.caption(figure(null))).isEmpty();
        assertThat(PaperWords.caption(figure("Rate $\\alpha_t$"))).hasValue("Rate αₜ");
    }

    private static Figure figure(@Nullable String caption) {
        return new Figure(URI.create("https://a.example/x.png"), caption, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "@\\!everyone→＠everyone",
                "@\\textbf{here}→＠here",
                "\\textless{}@1>→\\<＠1>",
                "\\textasteriskcentered{}a\\textasteriskcentered→\\*a\\*",
                "\\_a\\_ and \\textunderscore{}b→\\_a\\_ and \\_b",
                "\\textbackslash{}*a*→∖\\*a\\*",
                "\\unicode{x60}a\\unicode{x60}→\\`a\\`",
                "\\unicode{x202e}read→read",
                "\\lbrack{}x\\rbrack(https://evil.example)→\\[x\\](https\\://evil.example)",
                "\\#\\# Heading→\\## Heading"
            })
    void noCommandMakesSomethingThatDiscordActsOn(String latex, String escaped) {
        assertThat(Markdown.inline(PaperWords.of(latex))).isEqualTo(escaped);
    }

    @Test
    void whateverIsWrittenItIsReadAsTextOnly() {
        assertThat(HostileTexts.some(21, 1_500).map(PaperWords::of).filter(it -> !it.isEmpty()))
                .allSatisfy(words -> {
                    assertThat(DiscordReading.of(Markdown.inline(words)))
                            .extracting(Part::kind)
                            .containsExactly("text");
                    String link = LinkText.of(Clip.to(300, words));
                    assertThat(
                                    link.isEmpty()
                                            ? List.of()
                                            : DiscordReading.of(Markdown.link(link, OURS)))
                            .hasSizeLessThanOrEqualTo(1)
                            .allSatisfy(part ->
                                    assertThat(part)
                                            .isEqualTo(new Part("link", link, OURS.value())));
                });
    }

    @Test
    void nothingInvisibleComesOutAndDoingItTwiceChangesNothingMore() {
        assertThat(HostileTexts.some(22, 2_000).map(PaperWords::of))
                .allSatisfy(words -> {
                    assertThat(words).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\x{200D}]]");
                    assertThat(PaperWords.of(words)).isEqualTo(words);
                });
    }
}
