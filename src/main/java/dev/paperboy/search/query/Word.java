package dev.paperboy.search.query;

import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;

import java.util.List;

/**
 * A word of a query.
 *
 * @param spelling in {@link PlainText}, as typed
 * @param stem without inflection, in American spelling
 */
record Word(String spelling, String stem) {

    static Word of(String spelling) {
        List<String> stems = PaperAnalyzer.STEMS.terms(spelling);
        return new Word(spelling, stems.isEmpty() ? spelling : stems.getFirst());
    }
}
