package dev.paperboy.library;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** A BibTeX file as JBibTeX reads it. */
record ReadBibtex(List<BibTeXEntry> entries) {

    static ReadBibtex of(String file) throws ParseException {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(file));
        return new ReadBibtex(List.copyOf(read.getEntries().values()));
    }

    BibTeXEntry only() {
        if (entries.size() != 1) {
            throw new AssertionError("Not one entry but " + entries.size());
        }
        return entries.getFirst();
    }

    List<String> keys() {
        return entries.stream().map(entry -> entry.getKey().getValue()).toList();
    }

    /** As it stands between the braces; null if there is none. */
    String field(String name) {
        return field(only(), name);
    }

    static String field(BibTeXEntry entry, String name) {
        var value = entry.getField(new Key(name));
        return value == null ? null : value.toUserString();
    }

    /** What LaTeX would print of it. */
    static String printed(String value) throws ParseException {
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
    }

    /** The authors as BibTeX tells them apart: at every "and" that stands in no braces. */
    List<String> authors() {
        return authors(only());
    }

    static List<String> authors(BibTeXEntry entry) {
        List<String> names = new ArrayList<>();
        String authors = field(entry, "author");
        int depth = 0;
        int start = 0;
        for (int i = 0; i < authors.length(); i++) {
            depth += authors.charAt(i) == '{' ? 1 : authors.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && authors.startsWith(" and ", i)) {
                names.add(authors.substring(start, i));
                start = i + " and ".length();
            }
        }
        names.add(authors.substring(start));
        return names;
    }
}
