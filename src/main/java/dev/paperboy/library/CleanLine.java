package dev.paperboy.library;

import java.util.regex.Pattern;

/** Strangers' text as one line of a file, without signs that nobody sees. */
final class CleanLine {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Controls of the direction of writing and the like, and halves of characters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\p{Cs}]");

    private CleanLine() {}

    static String of(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        return UNSEEN.matcher(line).replaceAll("").strip();
    }
}
