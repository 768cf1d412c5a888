package dev.paperboy.search.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings text to the one form in which papers and queries are compared: small letters, no accents.
 */
public final class PlainText {

    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega"
    };

    /** Accents for which there is no letter that has them, as the dot that a small "İ" keeps. */
    private static final char FIRST_MARK = '\u0300';

    private static final char LAST_MARK = '\u036f';

    private PlainText() {}

    /**
     * Small letters without accents, Greek letters by their names, one kind of hyphen and
     * apostrophe.
     *
     * @param limit the most characters to read of it
     */
    public static String of(String text, int limit) {
        String start = text.length() > limit ? text.substring(0, limit) : text;
        String normal = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(normal.length() + 16);
        char[] folded = new char[4];
        for (int i = 0; i < normal.length(); i++) {
            appendPlain(normal, i, folded, plain);
        }
        return plain.toString();
    }

    /** The words of a title, separated by single blanks: equal for titles that read the same. */
    public static String ofTitle(String title, int limit) {
        String plain = of(title, limit);
        StringBuilder words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int character = plain.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(character);
            }
            gap = !Character.isLetterOrDigit(character);
            i += Character.charCount(character);
        }
        return words.length() > limit ? words.substring(0, limit) : words.toString();
    }

    private static void appendPlain(String text, int at, char[] folded, StringBuilder plain) {
        char character = text.charAt(at);
        if (character >= 'α' && character <= 'ω') {
            plain.append(GREEK[character - 'α']);
        } else if (character == '’' || character == '‘') {
            plain.append('\'');
        } else if (character == '‐' || character == '‑' || character == '−') {
            plain.append('-');
        } else if (character < 0x80) {
            plain.append(character);
        } else if (character < FIRST_MARK || character > LAST_MARK) {
            int length = ASCIIFoldingFilter.foldToASCII(new char[] {character}, 0, folded, 0, 1);
            plain.append(folded, 0, length);
        }
    }
}
