package dev.paperboy.discord.text;

/**
 * A block of code that shows a place in a person's text, with a mark below it.
 *
 * <p>Every character stays in its column: what is invisible, moves others or would end the block is
 * replaced by something that does not.
 */
public final class MarkedPlace {

    /** Telephones break longer lines, and the mark would stand below something else. */
    private static final int WIDTH = 36;

    private static final int BEFORE = 16;
    private static final String ELLIPSIS = "…";
    private static final char NO_BACKTICK = 'ˋ';

    private MarkedPlace() {}

    /**
     * @param from where the place begins, in UTF-16 units
     * @param to where it ends, at least there
     */
    public static String of(String text, int from, int to) {
        int start = text.length() <= WIDTH ? 0 : Math.max(0, from - BEFORE);
        int end = Math.min(text.length(), start + WIDTH);
        String before = (start > 0 ? ELLIPSIS : "") + shown(text, start, from);
        String place = shown(text, from, Math.min(to, end));
        String line = before + place + shown(text, Math.min(to, end), end);
        String mark = " ".repeat(before.length()) + "^".repeat(Math.max(1, place.length()));
        return "```\n"
                + Syntax.withoutMentions(line)
                + (end < text.length() ? ELLIPSIS : "")
                + "\n"
                + mark
                + "\n```";
    }

    private static String shown(String text, int from, int to) {
        StringBuilder shown = new StringBuilder();
        text.substring(from, to).codePoints().forEach(point -> shown.append(shown(point)));
        return shown.toString();
    }

    private static char shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> inOneColumn(point);
        };
    }

    private static char inOneColumn(int point) {
        if (point == '`') {
            return NO_BACKTICK;
        }
        return Character.isBmpCodePoint(point) ? (char) point : '\uFFFD';
    }
}
