package dev.paperboy.library;

import static org.jbibtex.BibTeXEntry.KEY_AUTHOR;
import static org.jbibtex.BibTeXEntry.KEY_DOI;
import static org.jbibtex.BibTeXEntry.KEY_EPRINT;
import static org.jbibtex.BibTeXEntry.KEY_JOURNAL;
import static org.jbibtex.BibTeXEntry.KEY_MONTH;
import static org.jbibtex.BibTeXEntry.KEY_TITLE;
import static org.jbibtex.BibTeXEntry.KEY_URL;
import static org.jbibtex.BibTeXEntry.KEY_YEAR;
import static org.jbibtex.BibTeXEntry.TYPE_ARTICLE;
import static org.jbibtex.BibTeXEntry.TYPE_MISC;

import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Publication;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jbibtex.StringValue.Style;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes BibTeX, for BibTeX and biblatex alike. */
final class BibtexWriter {

    private static final Key ARCHIVE = new Key("archivePrefix");
    private static final Key SUBJECT = new Key("primaryClass");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private BibtexWriter() {}

    static String write(List<CitedPaper> papers) {
        BibTeXDatabase file = new BibTeXDatabase();
        papers.stream().map(BibtexWriter::entry).forEach(file::addObject);
        BibTeXFormatter formatter = new BibTeXFormatter();
        formatter.setIndent("  ");
        StringWriter written = new StringWriter();
        try {
            formatter.format(file, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return papers.isEmpty() ? "" : written + "\n";
    }

    private static BibTeXEntry entry(CitedPaper cited) {
        Publication published = CitedParts.publication(cited);
        boolean inJournal = published.journalReference() != null;
        BibTeXEntry entry =
                new BibTeXEntry(inJournal ? TYPE_ARTICLE : TYPE_MISC, new Key(cited.key()));
        if (!cited.authors().isEmpty()) {
            add(entry, KEY_AUTHOR, authors(cited));
        }
        add(entry, KEY_TITLE, BibtexText.title(cited.paper().title()));
        if (published.journalReference() != null) {
            add(entry, KEY_JOURNAL, BibtexText.plain(published.journalReference()));
        }
        add(entry, KEY_YEAR, Integer.toString(cited.published().getYear()));
        entry.addField(KEY_MONTH, new KeyValue(MONTHS.get(cited.published().getMonthValue() - 1)));
        CitedParts.doi(published).ifPresent(doi -> add(entry, KEY_DOI, doi));
        add(entry, KEY_EPRINT, cited.paper().id().value());
        add(entry, ARCHIVE, CitedParts.ARXIV);
        subject(cited).ifPresent(subject -> add(entry, SUBJECT, BibtexText.plain(subject)));
        add(entry, KEY_URL, cited.paper().id().arxivPage().toString());
        return entry;
    }

    private static void add(BibTeXEntry entry, Key key, String value) {
        entry.addField(key, new StringValue(value, Style.BRACED));
    }

    private static String authors(CitedPaper cited) {
        return cited.authors().stream().map(BibtexName::of).collect(Collectors.joining(" and "));
    }

    private static Optional<String> subject(CitedPaper cited) {
        return Optional.ofNullable(cited.paper().arxiv()).flatMap(ArxivRecord::primaryCategory);
    }
}
