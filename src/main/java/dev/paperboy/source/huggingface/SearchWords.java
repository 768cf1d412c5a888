package dev.paperboy.source.huggingface;

import dev.paperboy.source.intake.Words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The words of a search as they are sent.
 *
 * @param text on one line, at most {@value #LONGEST} characters
 */
record SearchWords(String text) {

    /** Longer than any title. */
    private static final int LONGEST = 250;

    static SearchWords of(String typed) {
        String words = Words.normalised(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        boolean fits = words.codePointCount(0, words.length()) <= LONGEST;
        return new SearchWords(
                fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip());
    }

    /** Equal for what is the same question. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
