package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Figure;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a paper's page the first figure that can be shown; LaTeXML makes these pages. */
final class FigureParser {

    /** More than any paper has; a page made to harm is not searched for ever. */
    private static final int MOST_IMAGES = 500;

    private static final Pattern CLOSED = Pattern.compile("(?i)</html\\s*>");
    private static final Pattern NO_PAGE =
            Pattern.compile("(?i)\\bno html for\\b|\\bhtml is not available\\b");

    private FigureParser() {}

    /**
     * @param page its public address, by which links in it are resolved and judged
     */
    static FigureReading parse(byte[] html, URI page) {
        Document document = read(html, page);
        if (document.selectFirst("[class*=ltx_]") == null) {
            return withoutPaper(document);
        }
        Optional<Figure> figure = firstFigure(document, page);
        if (figure.isPresent()) {
            return new FigureReading.Found(figure.get());
        }
        return isCutOff(html)
                ? new FigureReading.Unreadable("a page that was cut off")
                : new FigureReading.None("no figure that could be shown");
    }

    /** In the charset that the page names, else UTF-8. */
    private static Document read(byte[] html, URI page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), null, page.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    private static FigureReading withoutPaper(Document document) {
        return NO_PAGE.matcher(document.text()).find()
                ? new FigureReading.None("arXiv has no HTML of it")
                : new FigureReading.Unreadable("a page without a paper, perhaps a challenge");
    }

    private static Optional<Figure> firstFigure(Document document, URI page) {
        return document.select("figure.ltx_figure img.ltx_graphics").stream()
                .limit(MOST_IMAGES)
                .filter(FigureParser::isOfAFigure)
                .flatMap(image -> figure(image, page).stream())
                .findFirst();
    }

    /** A figure may stand in a table, and a table in a figure's place. */
    private static boolean isOfAFigure(Element image) {
        return image.closest(".ltx_table, .ltx_float") == null;
    }

    private static Optional<Figure> figure(Element image, URI page) {
        FigureImage shown = new FigureImage(image, page);
        return shown.isOfDecentSize()
                ? shown.link()
                        .map(link ->
                                new Figure(
                                        link,
                                        FigureCaption.of(image).orElse(null),
                                        shown.size().orElse(null)))
                : Optional.empty();
    }

    private static boolean isCutOff(byte[] html) {
        return !CLOSED.matcher(new String(html, StandardCharsets.ISO_8859_1)).find();
    }
}
