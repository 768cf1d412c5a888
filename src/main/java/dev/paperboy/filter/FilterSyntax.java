package dev.paperboy.filter;

import dev.paperboy.filter.FilterError.Expected;

import java.util.List;

/**
 * The language in which people write filters.
 *
 * <p>Words and {@code "phrases"} side by side are all asked for, {@code OR} between them asks for
 * either and reaches farther; a minus right before a term or a parenthesis, or {@code NOT}, asks
 * for everything else; {@code AND} may be written. {@code author:}, {@code org:}, {@code cat:},
 * {@code keyword:}, {@code topic:}, {@code has:} and {@code since:} stand right before their value,
 * {@code upvotes} and {@code comments} before a comparison with a number. Names of fields are read
 * in any case, operators in capitals only.
 *
 * <p>A hyphen inside a word belongs to it; signs without a letter or a digit are passed over. What
 * looks like a field and is none ({@code foo:bar}) is an error, but a colon before a blank, as in
 * titles, ends a word, and one before another sign is part of it, as in addresses.
 */
public final class FilterSyntax {

    /** In UTF-16 units, as it was typed and as it is printed. */
    public static final int LONGEST = 500;

    /** All that stands between operators. */
    public static final int MOST_TERMS = 50;

    /** Parentheses and minuses around a term. */
    public static final int DEEPEST = 10;

    private FilterSyntax() {}

    /** Reads what a person typed, whatever that is. */
    public static FilterReading read(String text) {
        if (text.length() > LONGEST) {
            return tooLong(LONGEST, text);
        }
        FilterReading reading = FilterParser.read(text);
        // It is kept as it is printed, and has to be read again from that.
        return reading instanceof FilterReading.Read(Filter filter)
                        && print(filter).length() > LONGEST
                ? tooLong(0, text)
                : reading;
    }

    /**
     * Writes a filter so that it reads back as an equal one.
     *
     * <p>That holds for every filter that was read, and for others that keep to what {@link Filter}
     * asks of its parts and to what can be read: within the limits, words that are no operator and
     * look like no field, texts without quotation marks, an age in one unit.
     */
    public static String print(Filter filter) {
        return FilterPrinter.print(filter);
    }

    /**
     * Whether a text that may as well be a title or mere words plainly is meant as a filter, be it
     * well-formed or not.
     *
     * <p>It is with one of these: a known field right before its value; {@code upvotes} or {@code
     * comments} with a comparison; a minus between a blank and a term that does not begin with a
     * digit; {@code OR} in capitals between two terms; two or more words in quotation marks with
     * blanks around them and words outside. Titles in quotation marks or with colons, hyphens and
     * parentheses are not.
     */
    public static boolean isMeant(String text) {
        return FilterSigns.areIn(text);
    }

    private static FilterReading tooLong(int from, String text) {
        return new FilterReading.Malformed(
                new FilterError(from, text.length(), Expected.SHORTER_TEXT, List.of()));
    }
}
