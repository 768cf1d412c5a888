package dev.paperboy.discord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes strangers' text safe as the text of a link.
 *
 * <p>There Discord shows the backslashes of escapes, and shows the whole link raw if its text holds
 * an address or an emoji. So what could act as Markdown is replaced by characters that look alike,
 * and emoji are left out.
 */
public final class LinkText {

    private static final Pattern EMOJI =
            Pattern.compile(
                    "[\\p{IsEmoji}&&[^\\x00-\\x7F]]\\x{FE0F}[\\p{IsEmoji_Modifier}\\x{200D}\\x{FE0F}\\x{20E3}]*"
                        + "|[\\p{IsEmoji_Presentation}\\p{IsEmoji_Modifier}\\x{1F1E6}-\\x{1F1FF}]"
                        + "|[\\x{FE0E}\\x{FE0F}\\x{200D}\\x{20E3}]");
    private static final Pattern ANGLE = Pattern.compile("<(?=\\S)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?!\\p{Alnum})");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)[.)](?=\\s)");

    private LinkText() {}

    /** The text of a link; empty if nothing printable is left. */
    public static String of(String raw) {
        String text = PlainText.of(EMOJI.matcher(PlainText.of(raw)).replaceAll(""));
        text = Syntax.withoutMentions(text);
        text =
                WORD.matcher(text)
                        .replaceAll(word -> Matcher.quoteReplacement(colons(word.group())));
        text = BACKSLASH.matcher(text).replaceAll("∖");
        text = Syntax.INVITATION.matcher(text).replaceAll("․");
        text = NUMBERED.matcher(text).replaceFirst("$1․");
        return pairs(angles(text.replace('[', '［').replace(']', '］').replace('`', 'ˋ')));
    }

    /** One is harmless; two can make an emoji's name, one before a slash an address. */
    private static String colons(String word) {
        return isTwice(word, ':') || word.contains(":/") ? word.replace(':', '∶') : word;
    }

    private static String angles(String text) {
        return ANGLE.matcher(text).find()
                ? ANGLE.matcher(text).replaceAll("‹").replace('>', '›')
                : text;
    }

    /** These act in pairs only; a single one, as in "S*", stays itself. */
    private static String pairs(String text) {
        String paired = isTwice(text, '*') ? text.replace('*', '∗') : text;
        paired = isTwice(paired, '_') ? paired.replace('_', 'ˍ') : paired;
        return start(paired.replace("~~", "∼∼").replace("||", "∣∣"));
    }

    private static boolean isTwice(String text, char sign) {
        return text.indexOf(sign) != text.lastIndexOf(sign);
    }

    private static String start(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '#' -> "＃" + rest;
            case '>' -> "›" + rest;
            case '+' -> "＋" + rest;
            case '-' -> "‐" + rest;
            case '*' -> "∗" + rest;
            default -> text;
        };
    }
}
