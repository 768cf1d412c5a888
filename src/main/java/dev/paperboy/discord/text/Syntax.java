package dev.paperboy.discord.text;

import java.util.regex.Pattern;

/** What Discord acts on even where no Markdown is read. */
final class Syntax {

    private static final Pattern MENTION =
            Pattern.compile("(?<=<)@|@(?=everyone|here)", Pattern.CASE_INSENSITIVE);

    /** The dot of an address that Discord's clients take for an invitation without a scheme. */
    static final Pattern INVITATION =
            Pattern.compile("(?<=discord|discordapp)\\.(?=\\p{Alnum})", Pattern.CASE_INSENSITIVE);

    private Syntax() {}

    /** The text with another at-sign where one would mention somebody. */
    static String withoutMentions(String text) {
        return MENTION.matcher(text).replaceAll("＠");
    }
}
