package dev.paperboy.discord.text;

import java.util.regex.Pattern;

/**
 * Makes strangers' text safe among Discord's Markdown: it comes out as it reads, and forms no
 * formatting, link, mention, timestamp or emoji.
 *
 * <p>Text is cut with {@link Clip} before, and counted after.
 */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_~|`\\[\\]<]");

    /** Of addresses and emoji: a colon with something right after it. */
    private static final Pattern TIGHT_COLON = Pattern.compile(":(?=\\S)");

    private static final Pattern BLOCK_START = Pattern.compile("^(?=[#>+-])|^(\\d+)(?=[.)])");

    private Markdown() {}

    /** The text for any place but a link's text, also for the start of a line. */
    public static String inline(String raw) {
        String text = Syntax.withoutMentions(PlainText.of(raw));
        text = SPECIAL.matcher(text).replaceAll("\\\\$0");
        text = TIGHT_COLON.matcher(text).replaceAll("\\\\:");
        text = Syntax.INVITATION.matcher(text).replaceAll("\\\\.");
        return BLOCK_START.matcher(text).replaceFirst("$1\\\\");
    }

    /**
     * A link.
     *
     * @param text as {@link LinkText} makes it, not blank
     */
    public static String link(String text, WebAddress address) {
        return "[" + text + "](" + address + ")";
    }
}
