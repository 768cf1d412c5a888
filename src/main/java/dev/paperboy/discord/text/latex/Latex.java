package dev.paperboy.discord.text.latex;

/**
 * Turns LaTeX in a text into Unicode, as far as it can be; what is no LaTeX stays as it is.
 *
 * <p>Nothing is an error: what is not understood stays readable, and no word is lost. It takes time
 * in proportion to the text. The result is neither safe as Markdown nor free of what is invisible.
 */
public final class Latex {

    /** LaTeX that makes LaTeX is nowhere seen but in texts made to harm. */
    private static final int MOST_ROUNDS = 3;

    /** What LaTeX acts on, but for dashes and quotation marks, which are seen in pairs. */
    private static final String MEANINGFUL = "\\$^_~`{";

    private Latex() {}

    /** The text in Unicode; doing it twice changes nothing more. */
    public static String toUnicode(String text) {
        String shown = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = shown;
            shown = once(before);
            if (shown.equals(before)) {
                return shown;
            }
        }
        return once(shown).equals(shown) ? shown : once(withoutMeaning(shown));
    }

    private static String once(String text) {
        return hasMeaning(text) ? new Prose(LatexText.of(text)).all() : text;
    }

    private static boolean hasMeaning(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MEANINGFUL.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("--") || text.contains("''");
    }

    /** The text with characters that look alike in place of those that LaTeX acts on. */
    private static String withoutMeaning(String text) {
        return text.replace('\\', '∖')
                .replace('$', '＄')
                .replace('{', '｛')
                .replace('}', '｝')
                .replace('^', 'ˆ')
                .replace('_', 'ˍ')
                .replace('`', 'ˋ')
                .replace('~', '∼');
    }
}
