package dev.paperboy.search.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a sentence that only ties it to the sentence before. */
public final class Opening {

    private static final String PAPER =
            "(this|our|the present) (technical |short |position )?"
                    + "(paper|work|article|study|letter|survey|report|thesis)";

    private static final Pattern OPENING =
            Pattern.compile(
                    "((in|through|with|within) "
                            + PAPER
                            + "(,|(?= we\\b))"
                            + "|here(,|(?= we\\b))"
                            + "|(to|towards) (this|that) end,"
                            + "|(to|for|by|in) \\p{L}+ (this|these|those)( [\\w-]+){0,2},"
                            + "|to \\p{L}+ the (gap|issue|problem|challenge|limitation)s?,"
                            + "|(motivated|inspired) by (this|these)( [\\w-]+)?,"
                            + "|based on (this|these)( [\\w-]+)?,"
                            + "|in (this|that) (regard|context|setting|direction|case|light),"
                            + "|(for this purpose|with this in mind|in doing so|by doing so),"
                            + "|(on the (other|one) hand|in other words|as such),"
                            + "|as a (result|consequence),"
                            + "|in (addition|contrast|particular|summary|short|conclusion),"
                            + "|(more )?(specifically|concretely|precisely|importantly),"
                            + "|(however|therefore|thus|hence|furthermore|moreover),"
                            + "|(additionally|finally|lastly|overall|accordingly),"
                            + "|(consequently|instead|further|also|then|next|besides),"
                            + "|(nevertheless|first|second|third|firstly|secondly),)"
                            + " +",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_WORD = Pattern.compile("(\\p{Ll}{2,}|a)\\b");

    /** What is left must be a sentence of its own. */
    private static final int LEAST_LEFT = 30;

    private Opening() {}

    /**
     * The sentence without its opening, beginning with a capital.
     *
     * @param sentence on one line
     */
    public static String dropped(String sentence) {
        Matcher opening = OPENING.matcher(sentence);
        int start = 0;
        while (opening.region(start, sentence.length()).lookingAt()) {
            start = opening.end();
        }
        return start == 0 || sentence.length() - start < LEAST_LEFT
                ? sentence
                : capitalised(sentence.substring(start));
    }

    /** Names that begin with a small letter, as "iVAE" and "k-means", keep it. */
    private static String capitalised(String sentence) {
        return PLAIN_WORD.matcher(sentence).lookingAt()
                ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
                : sentence;
    }
}
