package dev.paperboy.filter;

import dev.paperboy.filter.FilterError.Expected;

/**
 * What stands between two quotation marks.
 *
 * @param words with single blanks between them, at least one
 * @param to where the closing mark ends
 */
record Quoted(String words, int to) {

    /**
     * @param from where the opening mark stands
     */
    static Quoted at(int from, String text) throws Misread {
        int end = from + 1;
        while (end < text.length() && !Signs.isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            throw new Misread(from, from + 1, Expected.CLOSING_QUOTE);
        }
        String words = Signs.spaced(text.substring(from + 1, end));
        if (!Signs.hasLetterOrDigit(words)) {
            throw new Misread(from, end + 1, Expected.WORD_IN_QUOTES);
        }
        return new Quoted(words, end + 1);
    }
}
