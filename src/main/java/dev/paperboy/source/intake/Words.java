package dev.paperboy.source.intake;

import java.util.regex.Pattern;

/** Brings text of strangers into one line, without characters that only disturb. */
public final class Words {

    /** Bidirectional controls, zero-width spaces and byte order marks; joiners have their use. */
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u00AD]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private Words() {}

    /** The text on one line. */
    public static String normalised(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String whole = HALF_CHARACTER.matcher(visible).replaceAll("\uFFFD");
        return SPACE.matcher(whole).replaceAll(" ").strip();
    }
}
