package dev.paperboy.discord.text.latex;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * A text with what is to be known of it before it is read: which braces belong together, and where
 * the next end of a formula may be. Found once, so that no text takes long however it is made.
 */
final class LatexText {

    /** What is not there. */
    static final int NONE = -1;

    /** Quotation marks that were escaped for a programming language, not accents. */
    private static final Pattern ESCAPED_QUOTE = Pattern.compile("\\\\\"(?![A-Za-z{\\\\])");

    private final String text;
    private final int[] closing;
    private final int[] dollars;
    private final int[] roundEnds;
    private final int[] squareEnds;
    private final int[] quoteEnds;
    private final boolean quotesEscaped;

    private LatexText(String text) {
        this.text = text;
        this.closing = nothing();
        this.dollars = nothing();
        this.roundEnds = nothing();
        this.squareEnds = nothing();
        this.quoteEnds = nothing();
        this.quotesEscaped = ESCAPED_QUOTE.matcher(text).find();
    }

    static LatexText of(String text) {
        LatexText source = new LatexText(text);
        source.findSigns();
        source.carryBack(source.dollars);
        source.carryBack(source.roundEnds);
        source.carryBack(source.squareEnds);
        source.carryBack(source.quoteEnds);
        return source;
    }

    private int[] nothing() {
        int[] places = new int[text.length() + 1];
        Arrays.fill(places, NONE);
        return places;
    }

    private void findSigns() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> findEnd(i++);
                case '$' -> dollars[i] = i;
                case '{' -> open.push(i);
                case '"' -> quoteEnds[i] = i;
                case '\'' -> quoteEnds[i] = at(i + 1) == '\'' ? i : NONE;
                case '}' -> {
                    if (!open.isEmpty()) {
                        closing[open.pop()] = i;
                    }
                }
                default -> {}
            }
        }
    }

    private void findEnd(int backslash) {
        switch (at(backslash + 1)) {
            case ')' -> roundEnds[backslash] = backslash;
            case ']' -> squareEnds[backslash] = backslash;
            default -> {}
        }
    }

    private void carryBack(int[] places) {
        for (int i = places.length - 2; i >= 0; i--) {
            places[i] = places[i] == NONE ? places[i + 1] : places[i];
        }
    }

    int length() {
        return text.length();
    }

    /** The UTF-16 unit there; a space outside of the text. */
    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    String part(int from, int to) {
        return text.substring(from, to);
    }

    boolean startsWith(String word, int index) {
        return text.regionMatches(true, index, word, 0, word.length());
    }

    /** Where the group that opens there is closed, or {@link #NONE}. */
    int closing(int open) {
        return closing[open];
    }

    /** The first dollar from there on that is not escaped, or {@link #NONE}. */
    int dollar(int from) {
        return dollars[Math.min(from, text.length())];
    }

    /** The first end from there on of a formula that began with such a bracket, or none. */
    int formulaEnd(char bracket, int from) {
        return (bracket == '(' ? roundEnds : squareEnds)[Math.min(from, text.length())];
    }

    /** Whether there is an end from there on of what began with two backticks. */
    boolean hasQuoteEnd(int from) {
        return quoteEnds[Math.min(from, text.length())] != NONE;
    }

    /** The first unit from there on that is no ASCII letter. */
    int wordEnd(int from) {
        int end = from;
        while (isLetter(at(end))) {
            end++;
        }
        return end;
    }

    /** The first unit from there on that is no white space, at most {@code end}. */
    int afterSpace(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean quotesAreEscaped() {
        return quotesEscaped;
    }

    static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
