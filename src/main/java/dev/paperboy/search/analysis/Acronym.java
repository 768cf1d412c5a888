package dev.paperboy.search.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An acronym and what it stands for, as a text explains it: "Direct Preference Optimization (DPO)".
 *
 * @param letters as they are written, without hyphens and the plural's s
 * @param words in small letters, separated by blanks
 */
public record Acronym(String letters, String words) {

    private static final int LONGEST_BEFORE = 200;
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("\\(([A-Z][A-Za-z0-9-]{0,8}[A-Z])s?\\)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Small words between those that give a letter: "mixture of experts". */
    private static final int MOST_WITHOUT_LETTER = 3;

    /** A single word is more than its own letters: "autoregressive (AR)". */
    private static final int LEAST_MORE_LETTERS = 3;

    /** All that a text explains, in its order. */
    public static List<Acronym> in(String text) {
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

    /**
     * The fewest of the last words that give the letters; empty: none do. Words that each give
     * their first letter are meant rather than fewer that give others.
     */
    private static List<String> meant(List<String> words, String letters) {
        return Stream.of(Reading.INITIALS, Reading.LETTERS, Reading.ONE_WORD)
                .map(reading -> reading.meant(words, letters))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** How letters are taken from words. */
    private enum Reading {
        /** Each from another word. */
        INITIALS(2, true),

        /** Also several from one word. */
        LETTERS(2, false),

        /** All from one word. */
        ONE_WORD(1, false);

        private final int fewest;
        private final boolean oneOfEach;

        Reading(int fewest, boolean oneOfEach) {
            this.fewest = fewest;
            this.oneOfEach = oneOfEach;
        }

        List<String> meant(List<String> words, String letters) {
            int most = this == ONE_WORD ? 1 : letters.length() + MOST_WITHOUT_LETTER;
            for (int count = fewest; count <= Math.min(most, words.size()); count++) {
                List<String> last = words.subList(words.size() - count, words.size());
                if (isLonger(last, letters) && give(last, letters)) {
                    return last;
                }
            }
            return List.of();
        }

        private static boolean isLonger(List<String> words, String letters) {
            return words.size() > 1
                    || words.getFirst().length() >= letters.length() + LEAST_MORE_LETTERS;
        }

        /**
         * Whether the letters are found in the words, in their order: each the first of a word, or
         * one that follows in a word which has already given one. The first word and the last give
         * at least one.
         */
        private boolean give(List<String> words, String letters) {
            BitSet given = new BitSet();
            given.set(0);
            for (int i = 0; i < words.size(); i++) {
                BitSet further = further(given, words.get(i), letters);
                if (i > 0 && i < words.size() - 1) {
                    further.or(given);
                }
                given = further;
            }
            return given.get(letters.length());
        }

        /** How many letters may be given after this word, if it gives one. */
        private BitSet further(BitSet given, String word, String letters) {
            BitSet further = new BitSet();
            for (int from = given.nextSetBit(0); from >= 0; from = given.nextSetBit(from + 1)) {
                int last = oneOfEach ? Math.min(from + 1, letters.length()) : letters.length();
                int at = -1;
                for (int letter = from; letter < last; letter++) {
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
}
