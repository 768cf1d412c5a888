package dev.paperboy.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An acronym and what it stands for, as a text explains it: "Direct Preference Optimization (DPO)".
 *
 * @param letters as they are written, without hyphens and the plural's s
 * @param words in small letters, separated by blanks
 */
record Acronym(String letters, String words) {

    private static final int LONGEST_BEFORE = 200;
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("\\(([A-Z][A-Za-z0-9-]{0,8}[A-Z])s?\\)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Small words between those that give a letter: "mixture of experts". */
    private static final int MOST_WITHOUT_LETTER = 3;

    /** A single word is more than its own letters: "autoregressive (AR)". */
    private static final int LEAST_MORE_LETTERS = 3;

    /** All that a text explains, in its order. */
    static List<Acronym> in(String text) {
        List<Acronym> found = new ArrayList<>();
        Matcher explained = IN_PARENTHESES.matcher(text);
        while (explained.find()) {
            int start = Math.max(0, explained.start() - LONGEST_BEFORE);
            String before = text.substring(start, explained.start());
            String letters = explained.group(1).replace("-", "");
            List<String> words = meant(wordsOf(before), letters.toLowerCase(Locale.ROOT));
            if (!words.isEmpty()) {
                found.add(new Acronym(letters, String.join(" ", words)));
            }
        }
        return found;
    }

    private static List<String> wordsOf(String before) {
        String sameSentence = before.substring(before.lastIndexOf(')') + 1);
        return WORD.matcher(sameSentence.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    /** The fewest of the last words that the letters are taken from; empty: none are. */
    private static List<String> meant(List<String> words, String letters) {
        int most = Math.min(words.size(), letters.length() + MOST_WITHOUT_LETTER);
        for (int count = 1; count <= most; count++) {
            List<String> last = words.subList(words.size() - count, words.size());
            boolean isLong =
                    count > 1 || last.getFirst().length() >= letters.length() + LEAST_MORE_LETTERS;
            if (isLong && last.getFirst().charAt(0) == letters.charAt(0) && give(last, letters)) {
                return last;
            }
        }
        return List.of();
    }

    /**
     * Whether the letters are found in the words, in their order: each the first of a word, or one
     * that follows in a word which has already given one. The last word gives at least one.
     */
    private static boolean give(List<String> words, String letters) {
        BitSet given = new BitSet();
        given.set(0);
        for (String word : words.subList(0, words.size() - 1)) {
            given.or(further(given, word, letters));
        }
        return further(given, words.getLast(), letters).get(letters.length());
    }

    /** How many letters may be given after this word, if it gives one. */
    private static BitSet further(BitSet given, String word, String letters) {
        BitSet further = new BitSet();
        for (int from = given.nextSetBit(0); from >= 0; from = given.nextSetBit(from + 1)) {
            int at = -1;
            for (int letter = from; letter < letters.length(); letter++) {
                at = word.indexOf(letters.charAt(letter), at + 1);
                if (at < 0 || (letter == from && at > 0)) {
                    break;
                }
                further.set(letter + 1);
            }
        }
        return further;
    }
}
