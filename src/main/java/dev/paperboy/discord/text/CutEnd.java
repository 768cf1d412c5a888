package dev.paperboy.discord.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The end of a text that was cut between words: what would hang open there, as a bracket, a
 * quotation or a sign of a formula, is taken away too.
 */
final class CutEnd {

    private static final String OPENING = "([{“«⟨";
    private static final String CLOSING = ")]}”»⟩";
    private static final char QUOTE = '"';

    private CutEnd() {}

    /**
     * The text without what hangs.
     *
     * @param least what must remain, in UTF-16 units; what hangs from before it stays
     */
    static String tidied(String text, int least) {
        int open = firstOpen(text, least);
        String closed = open < 0 ? text : text.substring(0, open);
        return withoutSigns(closed.stripTrailing(), least);
    }

    /** Whether something hangs that is opened behind so many UTF-16 units. */
    static boolean isOpen(String text, int least) {
        return firstOpen(text, least) >= 0;
    }

    /** The beginning of the word in which something is opened that stays open; or -1. */
    private static int firstOpen(String text, int least) {
        Iterator<Integer> unclosed = unclosed(text).descendingIterator();
        while (unclosed.hasNext()) {
            int word = text.lastIndexOf(' ', unclosed.next());
            if (word >= least) {
                return word;
            }
        }
        return -1;
    }

    private static Deque<Integer> unclosed(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isClosed = !open.isEmpty() && closes(text.charAt(open.peek()), sign);
            if (isClosed) {
                open.pop();
            } else if (sign == QUOTE || OPENING.indexOf(sign) >= 0) {
                open.push(i);
            }
        }
        return open;
    }

    /** Intervals as "[0, 1)" are closed by another bracket. */
    private static boolean closes(char opening, char sign) {
        return switch (opening) {
            case QUOTE -> sign == QUOTE;
            case '(', '[' -> sign == ')' || sign == ']';
            default -> sign == CLOSING.charAt(OPENING.indexOf(opening));
        };
    }

    private static String withoutSigns(String text, int least) {
        String tidied = text;
        while (tidied.length() > least) {
            int word = tidied.lastIndexOf(' ') + 1;
            if (tidied.substring(word).codePoints().allMatch(CutEnd::isJoining)) {
                tidied = tidied.substring(0, word).stripTrailing();
            } else if (",;:".indexOf(tidied.charAt(tidied.length() - 1)) >= 0) {
                tidied = tidied.substring(0, tidied.length() - 1);
            } else {
                return tidied;
            }
        }
        return tidied.isEmpty() ? text : tidied;
    }

    /** What stands between two things, or before one. */
    private static boolean isJoining(int point) {
        return switch (Character.getType(point)) {
            case Character.MATH_SYMBOL,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION ->
                    true;
            default -> point == '·' || point == '&' || point == '/' || point == '∗';
        };
    }
}
