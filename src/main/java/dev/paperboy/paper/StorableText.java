package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/**
 * Makes any text fit for every database: PostgreSQL refuses the NUL character, and half a surrogate
 * pair has no UTF-8.
 */
final class StorableText {

    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    /** The text with each character that cannot be stored replaced by U+FFFD. */
    static String of(String text) {
        return text.codePoints().allMatch(StorableText::isStorable)
                ? text
                : text.codePoints()
                        .map(point -> isStorable(point) ? point : REPLACEMENT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private static boolean isStorable(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
