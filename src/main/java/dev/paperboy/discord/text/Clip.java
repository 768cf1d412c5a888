package dev.paperboy.discord.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts text that is too long, at the end of a sentence or word if one is near, and never inside
 * what readers see as one character. Nor does a bracket or a quotation hang open at a cut, or a
 * formula end with half of an equation, where it can be helped.
 *
 * <p>Lengths are UTF-16 units. Which unit Discord counts is not told; no other one gives a greater
 * number.
 */
public final class Clip {

    private static final String ELLIPSIS = "…";
    private static final String SENTENCE_ELLIPSIS = " …";

    /** A cut at a sentence may cost up to two fifths of the room, one at a word up to a half. */
    private static final double LEAST_OF_SENTENCES = 0.6;

    private static final double LEAST_OF_WORDS = 0.5;

    private Clip() {}

    /**
     * The text as {@link PlainText}, with an ellipsis where something was cut off.
     *
     * @param most the most UTF-16 units of the result, at least 1
     */
    public static String to(int most, String raw) {
        String plain = PlainText.of(raw);
        if (plain.length() <= most) {
            return plain;
        }
        return atSentence(most, plain)
                .or(() -> atWord(most, plain))
                .orElseGet(() -> anywhere(most, plain));
    }

    private static Optional<String> atSentence(int most, String plain) {
        int end =
                lastEnd(
                        BreakIterator.getSentenceInstance(Locale.ROOT),
                        plain,
                        most - SENTENCE_ELLIPSIS.length());
        String sentences = plain.substring(0, end).stripTrailing();
        return end >= most * LEAST_OF_SENTENCES && !CutEnd.isOpen(sentences, leastOfWords(most))
                ? Optional.of(sentences + SENTENCE_ELLIPSIS)
                : Optional.empty();
    }

    private static Optional<String> atWord(int most, String plain) {
        int end = lastWordEnd(plain, most - ELLIPSIS.length());
        int least = leastOfWords(most);
        return end >= least && end > 0
                ? Optional.of(CutEnd.tidied(plain.substring(0, end), least) + ELLIPSIS)
                : Optional.empty();
    }

    private static int leastOfWords(int most) {
        return (int) Math.ceil(most * LEAST_OF_WORDS);
    }

    private static String anywhere(int most, String plain) {
        int end =
                lastEnd(
                        BreakIterator.getCharacterInstance(Locale.ROOT),
                        plain,
                        most - ELLIPSIS.length());
        return plain.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static int lastEnd(BreakIterator ends, String text, int most) {
        ends.setText(text);
        return most <= 0 ? 0 : Math.max(0, ends.preceding(most + 1));
    }

    /** Words end at spaces only, lest a number or a name with a dot be torn. */
    private static int lastWordEnd(String text, int most) {
        return Math.max(0, text.lastIndexOf(' ', most));
    }
}
