package dev.paperboy.source.arxiv;

import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.ArxivVersion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a paper out of an entry. */
final class EntryReader {

    private static final Pattern ID = Pattern.compile(".*/abs/(\\S+?)(?:v(\\d{1,4}))?");

    /** arXiv tells classes of the ACM and the MSC as categories too, as {@code I.2.7, 68T50}. */
    private static final Pattern CATEGORY =
            Pattern.compile("[a-z]+(-[a-z]+)*(\\.([A-Z]{2}|[a-z]+(-[a-z]+)*))?");

    /** Where there are several, with spaces between, the first counts. */
    private static final Pattern DOI =
            Pattern.compile("(10\\.\\d{4,9}/[!-~&&[^<>\"]]{1,200})(?:\\s.*)?");

    private EntryReader() {}

    /** The paper; empty if it has no id or no title. */
    static Optional<Paper> read(Element entry) {
        Matcher id = ID.matcher(Atom.text(entry, "id").orElse(""));
        Optional<String> title = Atom.text(entry, "title");
        if (!id.matches() || title.isEmpty()) {
            return Optional.empty();
        }
        return PaperId.parse(id.group(1))
                .map(parsed ->
                        read(entry, parsed, title.get()).withArxiv(arxiv(entry, id.group(2))));
    }

    private static Paper read(Element entry, PaperId id, String title) {
        return new Paper(
                id,
                new PaperText(title, Atom.text(entry, "summary").orElse(null), null, List.of()),
                Atom.children(entry, "author")
                        .flatMap(author -> Atom.text(author, "name").stream())
                        .toList(),
                new PaperDates(date(entry, "published"), null),
                PaperLinks.NONE,
                null,
                null);
    }

    private static ArxivRecord arxiv(Element entry, @Nullable String version) {
        String comment = Atom.text(entry, "comment").orElse(null);
        return new ArxivRecord(
                categories(entry),
                version(version, date(entry, "updated")),
                comment,
                new Publication(Atom.text(entry, "journal_ref").orElse(null), doi(entry)),
                Withdrawal.isToldIn(comment, Atom.text(entry, "summary").orElse(null)));
    }

    /** The primary one first. */
    private static List<String> categories(Element entry) {
        return Stream.of("primary_category", "category")
                .flatMap(name -> Atom.children(entry, name))
                .map(element -> element.attr("term").strip())
                .filter(term -> CATEGORY.matcher(term).matches())
                .distinct()
                .toList();
    }

    private static @Nullable ArxivVersion version(
            @Nullable String number, @Nullable LocalDate date) {
        return number == null || date == null
                ? null
                : new ArxivVersion(Integer.parseInt(number), date);
    }

    private static @Nullable String doi(Element entry) {
        Matcher doi = DOI.matcher(Atom.text(entry, "doi").orElse(""));
        return doi.matches() ? doi.group(1) : null;
    }

    private static @Nullable LocalDate date(Element entry, String name) {
        try {
            return Atom.text(entry, name)
                    .map(text ->
                            OffsetDateTime.parse(text)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDate())
                    .orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
