package dev.paperboy.search.summary;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parts an abstract into its sentences.
 *
 * <p>The JDK's rules see where a sentence may end; what they cannot know is put together again:
 * after an abbreviation, inside parentheses or a formula, and before a small letter the sentence
 * goes on.
 */
public final class Sentences {

    private static final Pattern WHITE_SPACE =
            Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ABBREVIATION =
            abbreviation(
                    "e\\.g|i\\.e|al|vs|cf|resp|viz|approx|ca|w\\.r\\.t|a\\.k\\.a|dr|prof"
                            + "|([a-z]\\.)+[a-z]");

    private static final Pattern NUMBERED =
            abbreviation("figs?|eqs?|eqn|secs?|tab|nos?|vol|ch|pp?|refs?|thm|def");

    private static final Pattern ENUMERATOR = Pattern.compile("(^|[:;,.] )\\(?[0-9]{1,2}[.)]$");

    private static final String CLOSING = ",;:)]";

    /** Longer, an open parenthesis or dollar sign was forgotten, or never one. */
    private static final int MOST_IN_PARENTHESES = 400;

    private Sentences() {}

    /**
     * The sentences in their order, none blank; joined by single blanks they are the text with its
     * white space collapsed.
     */
    public static List<String> of(String text) {
        String line = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        List<String> sentences = new ArrayList<>();
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(line);
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            if (end == line.length() || isEnd(line, start, end)) {
                sentences.add(line.substring(start, end).strip());
                start = end;
            }
        }
        return sentences;
    }

    private static boolean isEnd(String line, int start, int end) {
        int next = line.codePointAt(end);
        return line.charAt(end - 1) == ' '
                && !Character.isLowerCase(next)
                && CLOSING.indexOf(next) < 0
                && isSentence(line.substring(start, end).strip(), next);
    }

    private static boolean isSentence(String text, int next) {
        return !ABBREVIATION.matcher(text).find()
                && !(Character.isDigit(next) && NUMBERED.matcher(text).find())
                && !ENUMERATOR.matcher(text).find()
                && (text.length() > MOST_IN_PARENTHESES || isClosed(text));
    }

    private static boolean isClosed(String sentence) {
        return count(sentence, '(') <= count(sentence, ')') && count(sentence, '$') % 2 == 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    private static Pattern abbreviation(String alternatives) {
        return Pattern.compile(
                "(^|[\\s(\\[~-])(" + alternatives + ")\\.$", Pattern.CASE_INSENSITIVE);
    }
}
