package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Figure;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a figure's caption says, as one line of plain text. */
final class FigureCaption {

    /** What LaTeXML says of every image whose authors gave no description. */
    private static final String REFERENCE = "Refer to caption";

    /** More than any figure has. */
    private static final int MOST_CAPTIONS = 100;

    private static final Pattern STYLE =
            Pattern.compile("\\\\(?:display|text|script|scriptscript)style\\b\\s*");

    private FigureCaption() {}

    /**
     * That of the whole figure, then that of the panel which the image is; else the image's own
     * description; empty if there is none of them.
     */
    static Optional<String> of(Element image) {
        String captions =
                figuresAround(image).stream()
                        .flatMap(figure -> ownCaption(figure, image).stream())
                        .map(FigureCaption::plain)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        String text = captions.isEmpty() ? description(image) : captions;
        return text.isEmpty() ? Optional.empty() : Optional.of(shortened(text));
    }

    /** Outermost first. */
    private static List<Element> figuresAround(Element image) {
        List<Element> figures = new ArrayList<>();
        Element figure = image.closest("figure");
        while (figure != null) {
            figures.addFirst(figure);
            Element parent = figure.parent();
            figure = parent == null ? null : parent.closest("figure");
        }
        return figures;
    }

    /** Of several, as where two figures stand side by side, the one nearest to the image. */
    private static Optional<Element> ownCaption(Element figure, Element image) {
        List<Element> captions =
                figure.select("figcaption").stream()
                        .limit(MOST_CAPTIONS)
                        .filter(caption -> figure.equals(caption.closest("figure")))
                        .toList();
        return captions.size() < 2
                ? captions.stream().findFirst()
                : nearest(captions, image.parent());
    }

    private static Optional<Element> nearest(List<Element> captions, @Nullable Element around) {
        if (around == null) {
            return Optional.empty();
        }
        Optional<Element> within =
                captions.stream().filter(caption -> caption.parents().contains(around)).findFirst();
        return within.isPresent() ? within : nearest(captions, around.parent());
    }

    private static String plain(Element caption) {
        Element words = caption.clone();
        words.select(".ltx_note, .ltx_ERROR, script, style").remove();
        for (Element formula : words.select("math[alttext]")) {
            String latex = STYLE.matcher(formula.attr("alttext")).replaceAll("");
            formula.replaceWith(new TextNode(latex));
        }
        return words.text().strip();
    }

    private static String description(Element image) {
        String text = image.attr("alt").strip();
        return text.equalsIgnoreCase(REFERENCE) ? "" : text;
    }

    private static String shortened(String text) {
        if (text.length() <= Figure.LONGEST_CAPTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', Figure.LONGEST_CAPTION);
        int end = space > 0 ? space : Figure.LONGEST_CAPTION;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }
}
