package dev.paperboy.filter;

import java.util.ArrayList;
import java.util.List;

/** Which characters mean something in a filter; all quotation marks mean the same. */
final class Signs {

    /** A bare hyphen, a true minus, and the dashes that telephones make of them. */
    private static final String MINUSES = "-\u2212\u2010\u2011\u2013";

    private static final char TRUE_MINUS = '\u2212';

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final String COMPARING = "<>=\u2264\u2265";

    /** What people write behind a word. */
    private static final String ENDING = ",;:";

    private Signs() {}

    /** Also what is not seen and parts nothing else. */
    static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    /** Marks of the direction of writing and the like, which come with what is pasted. */
    static boolean isUnseen(char character) {
        return Character.getType(character) == Character.FORMAT;
    }

    static boolean isQuote(char character) {
        return QUOTES.indexOf(character) >= 0;
    }

    static boolean isMinus(char character) {
        return MINUSES.indexOf(character) >= 0;
    }

    /** Whether it stands between words of a title, too, with blanks around it. */
    static boolean isDash(char minus) {
        return minus != '-' && minus != TRUE_MINUS;
    }

    static boolean isComparing(char character) {
        return COMPARING.indexOf(character) >= 0;
    }

    /** Whether a word ends before it. */
    static boolean isParting(char character) {
        return isBlank(character) || isQuote(character) || character == '(' || character == ')';
    }

    static int endOfWord(int from, String text) {
        int end = from;
        while (end < text.length() && !isParting(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Where letters end that may name a field. */
    static int endOfName(int from, String text) {
        int end = from;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char character) {
        return character < 0x80 && Character.isLetter(character);
    }

    /** Also of what is not seen. */
    static int endOfBlanks(int from, String text) {
        int end = from;
        while (end < text.length() && (isBlank(text.charAt(end)) || isUnseen(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    static int endOfComparison(int from, String text) {
        int end = from;
        while (end < text.length() && isComparing(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether there is a letter or a digit at this place. */
    static boolean isLetterOrDigit(int at, String text) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Whether there is this character at this place. */
    static boolean is(char character, int at, String text) {
        return at < text.length() && text.charAt(at) == character;
    }

    static boolean isQuote(int at, String text) {
        return at < text.length() && isQuote(text.charAt(at));
    }

    static boolean isComparing(int at, String text) {
        return at < text.length() && isComparing(text.charAt(at));
    }

    /** Without what people write behind a word. */
    static String withoutEnding(String word) {
        int end = word.length();
        while (end > 0 && ENDING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** The words of a text with single blanks between them. */
    static String spaced(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return String.join(" ", words);
    }
}
