package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.LinkText;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.WebAddress;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What arXiv tells of a paper as lines of Markdown; nothing where it has told nothing. */
record ArxivLines(@Nullable ArxivRecord arxiv, Language language) {

    private static final int MOST_OF_CATEGORY = 40;
    private static final int MOST_OF_COMMENT = 200;
    private static final int MOST_OF_REFERENCE = 150;

    /** Longer ones, and such in other alphabets, nobody could read or follow here. */
    private static final Pattern SHOWABLE_DOI = Pattern.compile("[!-~]{1,100}");

    static ArxivLines of(Paper paper, Language language) {
        return new ArxivLines(paper.arxiv(), language);
    }

    /** That it has been withdrawn, if it has. */
    Optional<String> withdrawal() {
        return known().filter(ArxivRecord::withdrawn).map(_ -> language.text("card.withdrawn"));
    }

    /** As "cs.CL · v3, 12 Jun 2026". */
    String submission() {
        return PaperPhrases.joined(
                Stream.of(
                        known().flatMap(ArxivRecord::primaryCategory)
                                .map(category ->
                                        Markdown.inline(Clip.to(MOST_OF_CATEGORY, category))),
                        known().map(ArxivRecord::version)
                                .map(version ->
                                        language.text(
                                                "card.version",
                                                String.valueOf(version.number()),
                                                Dates.full(version.date(), language)))));
    }

    /** The authors' remark. */
    String comment() {
        return known().flatMap(PaperWords::comment)
                .map(comment ->
                        language.text(
                                "card.comment", Markdown.inline(Clip.to(MOST_OF_COMMENT, comment))))
                .orElse("");
    }

    /** Where it has been published besides, with a link. */
    String publication() {
        return PaperPhrases.joined(
                Stream.of(
                        known().flatMap(PaperWords::journalReference)
                                .map(reference ->
                                        language.text(
                                                "card.journal",
                                                Markdown.inline(
                                                        Clip.to(MOST_OF_REFERENCE, reference)))),
                        known().map(arxiv -> arxiv.publication().doi()).flatMap(ArxivLines::link)));
    }

    /** What arXiv asks of those who use what it tells. */
    String thanks() {
        return known().map(_ -> language.text("card.thanks-to-arxiv")).orElse("");
    }

    private Optional<ArxivRecord> known() {
        return Optional.ofNullable(arxiv);
    }

    private static Optional<String> link(String doi) {
        if (!SHOWABLE_DOI.matcher(doi).matches() || LinkText.of(doi).isEmpty()) {
            return Optional.empty();
        }
        try {
            return WebAddress.of(new URI("https", "doi.org", "/" + doi, null))
                    .map(address -> Markdown.link(LinkText.of(doi), address));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
