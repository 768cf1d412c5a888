package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.PaperId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The first figure on pages in the shape that LaTeXML gives them. */
class FigureParserTests {

    private static final URI PAGE = new PaperId("2609.01234").htmlPage();

    private static FigureReading fixture(String name) {
        try (InputStream stream = FigureParserTests.class.getResourceAsStream("/arxiv/" + name)) {
            return FigureParser.parse(stream.readAllBytes(), PAGE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FigureReading parse(String html) {
        return FigureParser.parse(html.getBytes(StandardCharsets.UTF_8), PAGE);
    }

    private static String page(String content) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
                + "<article class=\"ltx_document\">%s</article></body></html>".formatted(content);
    }

    private static String image(String src) {
        return "<img class=\"ltx_graphics\" alt=\"Refer to caption\" src=\"%s\">".formatted(src);
    }

    private static String figure(String image, String caption) {
        return "<figure class=\"ltx_figure\">%s<figcaption class=\"ltx_caption\">%s</figcaption></figure>"
                .formatted(image, caption);
    }

    private static Figure found(FigureReading reading) {
        assertThat(reading).isInstanceOf(FigureReading.Found.class);
        return ((FigureReading.Found) reading).figure();
    }

    @Test
    void theFirstFigureIsFoundWithItsCaptionAsPlainTextAndItsFormulasAsLatex() {
        Figure figure = found(fixture("paper_2609.html"));

        assertThat(figure.image())
                .hasToString("https://arxiv.org/html/2609.01234v1/figures/fig_radar.png");
        assertThat(figure.caption())
                .isEqualTo(
                        "Figure 1: Our radar reads at rate \\alpha_{t}<1, as bold as Ångström"
                                + " (2020).");
        assertThat(figure.size()).isEqualTo(new Figure.Size(598, 239));
    }

    @Test
    void ofSeveralPanelsTheFirstOfDecentSizeIsShownAndNamed() {
        Figure figure = found(fixture("panels.html"));

        assertThat(figure.image()).hasToString("https://arxiv.org/html/2601.05678v2/x3.png");
        assertThat(figure.caption())
                .isEqualTo("Figure 1: Three views of one model. (c) What it learns");
    }

    @Test
    void figuresSideBySideKeepTheirOwnCaptions() {
        String left = "<div>" + image("l.svg") + "<figcaption>Figure 1: Left.</figcaption></div>";
        String right = "<div>" + image("r.png") + "<figcaption>Figure 2: Right.</figcaption></div>";

        assertThat(
                        found(
                                        parse(
                                                page(
                                                        "<figure class=\"ltx_figure\"><div>"
                                                                + left
                                                                + right
                                                                + "</div></figure>")))
                                .caption())
                .isEqualTo("Figure 2: Right.");
    }

    @Test
    void aFigureWithoutAnImageIsPassedOver() {
        String drawn = figure("<svg class=\"ltx_picture\"></svg>", "Figure 1: Drawn.");

        assertThat(found(parse(page(drawn + figure(image("x2.jpg"), "Figure 2: Shot.")))).caption())
                .isEqualTo("Figure 2: Shot.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/x1.png",
                "//elsewhere.example/html/x1.png",
                "http://arxiv.org/html/2609.01234v1/x1.png",
                "https://arxiv.org:8443/html/2609.01234v1/x1.png",
                "https://arxiv.org@elsewhere.example/html/x1.png",
                "https://arxiv.org.elsewhere.example/html/x1.png",
                "/static/base/1.0.1/images/icons/smileybones.png",
                "../static/base/1.0.1/x1.png",
                "data:image/png;base64,iVBORw0KGgo=",
                "javascript:alert(1)//html/x1.png",
                "2609.01234v1/x1.svg",
                "2609.01234v1/x1.pdf",
                "2609.01234v1/x1",
                "2609.01234v1/%zz.png",
                ""
            })
    void whatIsNoRasterImageOfTheSiteIsPassedOver(String src) {
        assertThat(parse(page(figure(image(src), "Figure 1: One."))))
                .isEqualTo(new FigureReading.None("no figure that could be shown"));
        assertThat(
                        found(
                                        parse(
                                                page(
                                                        figure(image(src), "Figure 1: One.")
                                                                + figure(image("x2.png"), "Two"))))
                                .caption())
                .isEqualTo("Two");
    }

    @Test
    void aBaseThatLeadsAwayDoesNotLeadAway() {
        assertThat(
                        parse(
                                page(figure(image("x1.png"), "Figure 1: One."))
                                        .replace(
                                                "<meta",
                                                "<base"
                                                    + " href=\"https://elsewhere.example/html/\"><meta")))
                .isInstanceOf(FigureReading.None.class);
    }

    @Test
    void aFileNameIsMadeAnAddress() {
        assertThat(found(parse(page(figure(image("v1/my fig [é]|1.PNG?a=b#c"), "One")))).image())
                .hasToString("https://arxiv.org/html/v1/my%20fig%20%5B%C3%A9%5D%7C1.PNG");
    }

    @ParameterizedTest
    @CsvSource({
        "598, 239, true",
        "199, 199, false",
        "600, 99, false",
        "80px, 600px, false",
        "287.5, 160.2, true",
        "100%, '', true",
        "60, '', false",
        "'', '', true"
    })
    void tinyPanelsAreNoFigures(String width, String height, boolean isDecent) {
        String sized =
                image("x1.png")
                        .replace(
                                "alt=", "width=\"%s\" height=\"%s\" alt=".formatted(width, height));

        assertThat(parse(page(figure(sized, "One"))) instanceof FigureReading.Found)
                .isEqualTo(isDecent);
    }

    @Test
    void withoutACaptionTheAuthorsDescriptionIsTakenAndLatexmlsIsNone() {
        String described = image("x1.png").replace("Refer to caption", "A cat on a mat");

        assertThat(found(parse(page(figure(described, " ")))).caption())
                .isEqualTo("A cat on a mat");
        assertThat(found(parse(page(figure(image("x1.png"), "")))).caption()).isNull();
    }

    @Test
    void aCaptionThatIsABookIsCutAtAWord() {
        String caption =
                found(parse(page(figure(image("x1.png"), "word ".repeat(9_000))))).caption();

        assertThat(caption).hasSizeLessThanOrEqualTo(Figure.LONGEST_CAPTION).endsWith("word");
        assertThat(found(parse(page(figure(image("x1.png"), "x" + "𝒳".repeat(9_000))))).caption())
                .hasSizeLessThanOrEqualTo(Figure.LONGEST_CAPTION)
                .doesNotMatch("(?s).*[\\ud800-\\udbff]$");
    }

    @Test
    void aPaperWithoutFiguresHasNone() {
        assertThat(parse(page("<p class=\"ltx_p\">Only words.</p>")))
                .isInstanceOf(FigureReading.None.class);
    }

    @Test
    void aNoticeThatThereIsNoPageIsNoFigure() {
        assertThat(fixture("no_html.html"))
                .isEqualTo(new FigureReading.None("arXiv has no HTML of it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Please enable JavaScript.</body></html>",
                "<html><body><h1>503 Service Unavailable</h1></body></html>",
                "\u0000\u0001\ufffd not a page"
            })
    void whatIsNoPaperTellsNothing(String html) {
        assertThat(parse(html)).isInstanceOf(FigureReading.Unreadable.class);
    }

    @Test
    void aPageThatWasCutOffTellsNothingUnlessItsFigureCameBefore() {
        String whole = page("<p>Words.</p>" + figure(image("x1.png"), "One") + "<p>More.</p>");

        assertThat(parse(whole.substring(0, whole.indexOf("<figure"))))
                .isEqualTo(new FigureReading.Unreadable("a page that was cut off"));
        assertThat(parse(whole.substring(0, whole.indexOf("More"))))
                .isInstanceOf(FigureReading.Found.class);
    }

    @Test
    void pagesMadeToHarmAreReadInTime() {
        String nested = "<figure class=\"ltx_figure\">".repeat(50_000) + image("x1.png");
        String many = figure(image("x.svg"), "no").repeat(20_000);
        String captions =
                "<figure class=\"ltx_figure\">"
                        + image("x1.png")
                        + "<figcaption>c</figcaption>".repeat(50_000)
                        + "</figure>";

        assertThatNoException()
                .isThrownBy(() ->
                        assertTimeoutPreemptively(
                                Duration.ofSeconds(20),
                                () -> {
                                    parse(page(nested));
                                    parse(page(many));
                                    parse(page(captions));
                                }));
    }
}
