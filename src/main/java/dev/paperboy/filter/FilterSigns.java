package dev.paperboy.filter;

import java.util.Optional;

/** Looks for what stands in filters and hardly ever in titles. */
final class FilterSigns {

    private FilterSigns() {}

    static boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isAtStart(at, text) && begins(at, text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term may begin here; in "LLM(-Agent)" none does, for a word goes on there. */
    private static boolean isAtStart(int at, String text) {
        int from = at;
        while (from > 0
                && (text.charAt(from - 1) == '(' || Signs.isUnseen(text.charAt(from - 1)))) {
            from--;
        }
        return from == 0 || Signs.isBlank(text.charAt(from - 1));
    }

    private static boolean begins(int at, String text) {
        char first = text.charAt(at);
        if (Signs.isMinus(first)) {
            return !Signs.isDash(first) && isExcluding(at + 1, text);
        }
        return Signs.isQuote(first)
                ? isPhraseAmongWords(at, text)
                : isField(at, text) || isEither(at, text);
    }

    private static boolean isExcluding(int at, String text) {
        return Signs.is('(', at, text)
                || Signs.isQuote(at, text)
                || (at < text.length() && Character.isLetter(text.codePointAt(at)));
    }

    private static boolean isField(int at, String text) {
        int end = Signs.endOfName(at, text);
        Optional<Field> field = Field.named(text.substring(at, end));
        if (field.isEmpty()) {
            return false;
        }
        int value = end + 1;
        boolean hasValue =
                Signs.is(':', end, text)
                        && (Signs.isLetterOrDigit(value, text) || Signs.isQuote(value, text));
        return field.get().isCounted() ? hasValue || isCompared(end, text) : hasValue;
    }

    /** Right behind the name, or before a number: "upvotes = popularity" is no comparison. */
    private static boolean isCompared(int end, String text) {
        int colon = Signs.is(':', end, text) ? end + 1 : end;
        int sign = Signs.endOfBlanks(colon, text);
        int number = Signs.endOfBlanks(Signs.endOfComparison(sign, text), text);
        return Signs.isComparing(sign, text)
                && (sign == colon
                        || (number < text.length() && Character.isDigit(text.charAt(number))));
    }

    private static boolean isEither(int at, String text) {
        int end = Signs.endOfWord(at, text);
        return text.substring(at, end).equals("OR")
                && Signs.hasLetterOrDigit(text.substring(0, at))
                && Signs.hasLetterOrDigit(text.substring(end));
    }

    private static boolean isPhraseAmongWords(int from, String text) {
        int end = from + 1;
        while (end < text.length() && !Signs.isQuote(text.charAt(end))) {
            end++;
        }
        boolean isClosed =
                end + 1 == text.length()
                        || (end < text.length()
                                && (Signs.isBlank(text.charAt(end + 1))
                                        || text.charAt(end + 1) == ')'));
        return isClosed
                && Signs.spaced(text.substring(from + 1, end)).indexOf(' ') > 0
                && Signs.hasLetterOrDigit(text.substring(0, from) + text.substring(end + 1));
    }
}
