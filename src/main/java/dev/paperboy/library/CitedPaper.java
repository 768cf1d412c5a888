package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLName;

import dev.paperboy.paper.Paper;

import java.time.YearMonth;
import java.util.List;

/**
 * A paper as all formats cite it.
 *
 * @param key names it within its file
 * @param title readable
 * @param authors in the paper's own order
 * @param published year and month of its first version
 */
record CitedPaper(
        String key, Paper paper, String title, List<CSLName> authors, YearMonth published) {

    CitedPaper {
        authors = List.copyOf(authors);
    }

    /** The same under another key. */
    CitedPaper named(String other) {
        return new CitedPaper(other, paper, title, authors, published);
    }
}
