package dev.paperboy.discord.text.latex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands that lead somewhere else, or name a character. */
final class References {

    private static final Pattern AUTHOR = Pattern.compile("^\\p{L}{2,}");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?|/$");
    private static final Pattern NO_ADDRESS = Pattern.compile("(?i)this\\s+(?:https\\s+)?url");
    private static final Pattern HEXADECIMAL = Pattern.compile("[xX\"]([0-9a-fA-F]{1,6})");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}");

    private References() {}

    static void address(Walk walk) {
        String address = walk.sourceArgument();
        if (address != null) {
            walk.write(Address.of(address));
        }
    }

    /** As "text (address)", or either if it tells all. */
    static void link(Walk walk) {
        walk.option();
        String address = walk.sourceArgument();
        String target = address == null ? "" : Address.of(address);
        String text = walk.isAtGroup() ? walk.proseArgument().strip() : "";
        if (text.isEmpty() || NO_ADDRESS.matcher(text).matches()) {
            walk.write(target);
        } else if (!bare(target).contains(".") || bare(text).contains(bare(target))) {
            walk.write(text);
        } else {
            walk.write(
                    bare(target).contains(bare(text)) && text.contains("/")
                            ? target
                            : text + " (" + target + ")");
        }
    }

    private static String bare(String address) {
        return SCHEME.matcher(address).replaceAll("");
    }

    static void note(Walk walk) {
        walk.option();
        String note = walk.proseArgument().strip();
        walk.dropSpaceBefore();
        walk.write(note.isEmpty() ? "" : " (" + note + ")");
    }

    /** The name that a reference begins with, since the sentence needs it. */
    static void author(Walk walk) {
        walk.option();
        String key = walk.sourceArgument();
        Matcher author = AUTHOR.matcher(key == null ? "" : key.strip());
        if (author.find()) {
            walk.write(
                    author.group().substring(0, 1).toUpperCase(Locale.ROOT)
                            + author.group().substring(1));
        } else {
            walk.dropSpaceBefore();
        }
    }

    /** A character by its number. */
    static void character(Walk walk) {
        String number = walk.sourceArgument();
        int point = number == null ? 0 : number(number.strip());
        if (Character.isValidCodePoint(point)) {
            walk.write(visible(point));
        }
    }

    private static String visible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR -> " ";
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    "";
            default -> Character.toString(point);
        };
    }

    private static int number(String text) {
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            return Integer.parseInt(hexadecimal.group(1), 16);
        }
        return DECIMAL.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /** A sign of the font of ornaments, as the numbers in circles. */
    static void dingbat(Walk walk) {
        String number = walk.sourceArgument();
        String sign = number == null ? "" : dingbat(number(number.strip()));
        walk.write(sign);
    }

    private static String dingbat(int number) {
        if (number > 32 && number < 127) {
            return Character.toString(0x2700 + number - 32);
        }
        if (number >= 172 && number <= 181) {
            return Character.toString(0x2460 + number - 172);
        }
        return number >= 182 && number <= 254 ? Character.toString(0x2776 + number - 182) : "";
    }
}
