package dev.paperboy.discord.text.latex;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/** Letters with accents. */
final class Accents {

    /** Of the accents that are named by a sign, which make up {@code \"o}. */
    private static final Map<Character, String> OF_SIGNS =
            Map.of(
                    '"', "\u0308", '\'', "\u0301", '`', "\u0300", '^', "\u0302", '~', "\u0303", '=',
                    "\u0304", '.', "\u0307");

    /** Of the accents that are named by a letter, which make up {@code \v{c}}. */
    private static final Map<Character, String> OF_LETTERS =
            Map.of(
                    'v', "\u030C", 'c', "\u0327", 'u', "\u0306", 'H', "\u030B", 'k', "\u0328", 'r',
                    "\u030A", 'd', "\u0323", 'b', "\u0331");

    private Accents() {}

    /** The combining mark of an accent; empty for a sign that names none. */
    static String ofSign(char sign) {
        return OF_SIGNS.getOrDefault(sign, "");
    }

    /** Likewise for a letter. */
    static String ofLetter(char letter) {
        return OF_LETTERS.getOrDefault(letter, "");
    }

    /** The text with the accent on its first letter, as one character if there is one. */
    static String on(String text, String mark) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        String letter =
                switch (text.substring(0, first)) {
                    case "ı" -> "i";
                    case "ȷ" -> "j";
                    default -> text.substring(0, first);
                };
        return Normalizer.normalize(letter + mark, Form.NFC) + text.substring(first);
    }
}
