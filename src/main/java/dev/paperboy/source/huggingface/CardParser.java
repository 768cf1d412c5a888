package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;
import dev.paperboy.source.intake.Words;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads papers from the cards that people see, by what the elements are and never by their classes,
 * which change.
 *
 * <p>Authors are not read: cards name a few, and some by their account instead of their name.
 */
final class CardParser {

    private static final String TITLE_LINK = "h3 a[href^=/papers/]";
    private static final Pattern PAPER_PATH = Pattern.compile("/papers/([^/#?]+).*");

    private CardParser() {}

    /**
     * Each paper once, although each card stands in the page twice, for wide and narrow screens.
     */
    static List<ListedPaper> parse(Document document) {
        Map<PaperId, Paper> papers = new LinkedHashMap<>();
        for (Element card : document.select("article:has(" + TITLE_LINK + ")")) {
            parse(card)
                    .ifPresent(read -> papers.merge(read.id(), read, (one, two) -> one.over(two)));
        }
        return papers.values().stream().map(paper -> new ListedPaper(paper, null)).toList();
    }

    private static Optional<Paper> parse(Element card) {
        Element link = card.expectFirst(TITLE_LINK);
        String title = Words.normalised(link.text());
        Optional<PaperId> id =
                Optional.of(PAPER_PATH.matcher(link.attr("href")))
                        .filter(matcher -> matcher.matches())
                        .flatMap(matcher -> PaperId.parse(matcher.group(1)));
        if (id.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Paper(
                        id.get(),
                        new PaperText(title, null, gist(card), List.of()),
                        List.of(),
                        PaperDates.UNKNOWN,
                        links(card),
                        null,
                        votes(card, id.get())));
    }

    /** The paragraph of a card is the summary that a model wrote. */
    private static @Nullable String gist(Element card) {
        Element paragraph = card.selectFirst("p");
        String words = paragraph == null ? "" : Words.normalised(paragraph.text());
        return words.isEmpty() ? null : words;
    }

    private static PaperLinks links(Element card) {
        Element code = card.selectFirst("a[href^=https://github.com/]");
        Element picture = card.selectFirst("img[src*=/social-thumbnails/]");
        URI repository = code == null ? null : WebLinks.web(code.attr("href"));
        return new PaperLinks(
                repository,
                code == null || repository == null ? null : lastNumber(code),
                null,
                picture == null ? null : WebLinks.secure(picture.attr("src")),
                List.of());
    }

    /** The votes stand beside the check box with which a member votes. */
    private static @Nullable Votes votes(Element card, PaperId id) {
        Element box = card.selectFirst("input[type=checkbox]");
        Element around = box == null ? null : box.parent();
        Integer upvotes = around == null ? null : lastNumber(around);
        if (upvotes == null) {
            return null;
        }
        Element comments = card.selectFirst("a[href=/papers/" + id + "#community]");
        return new Votes(upvotes, comments == null ? null : lastNumber(comments));
    }

    private static @Nullable Integer lastNumber(Element element) {
        String[] words = element.text().strip().split("\\s+");
        return ShortNumber.parse(words[words.length - 1]);
    }
}
