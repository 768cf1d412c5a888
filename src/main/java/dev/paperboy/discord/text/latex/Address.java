package dev.paperboy.discord.text.latex;

import java.util.regex.Pattern;

/** Addresses in the web and in folders, in which nothing is LaTeX but what had to be escaped. */
final class Address {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([%&#_~${}])(?:\\{\\})?");
    private static final Pattern TILDE = Pattern.compile("\\\\(?:textasciitilde|sim)(?:\\{\\}| )?");
    private static final String NO_PART = "{}<>\"$";

    private Address() {}

    /** The address as it is written without LaTeX. */
    static String of(String address) {
        String plain = TILDE.matcher(address.strip()).replaceAll("~");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }

    /** The end of the web address that begins there, or that place itself. */
    static int end(LatexText source, int from, int limit) {
        boolean begins =
                source.startsWith("http://", from)
                        || source.startsWith("https://", from)
                        || source.startsWith("www.", from);
        if (!begins || Character.isLetterOrDigit(source.at(from - 1))) {
            return from;
        }
        int end = from;
        while (end < limit && isPart(source, end)) {
            end += source.at(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, limit);
    }

    private static boolean isPart(LatexText source, int at) {
        char sign = source.at(at);
        return sign == '\\'
                ? "%&#_~".indexOf(source.at(at + 1)) >= 0
                : !Character.isWhitespace(sign) && NO_PART.indexOf(sign) < 0;
    }

    /** The end of the rest of a Windows path whose first backslash is there, or that place. */
    static int pathEnd(LatexText source, int backslash, int limit) {
        boolean isDrive =
                source.at(backslash - 1) == ':'
                        && LatexText.isLetter(source.at(backslash - 2))
                        && !Character.isLetterOrDigit(source.at(backslash - 3));
        int end = backslash;
        while (isDrive && end < limit && !Character.isWhitespace(source.at(end))) {
            end++;
        }
        return end;
    }
}
