package dev.paperboy.filter;

import java.util.List;

/**
 * What is wrong with a text that was to be a filter.
 *
 * @param from where the place begins, in UTF-16 units of the text
 * @param to where it ends; the same as {@code from} where something is missing
 * @param expected what should have been there
 * @param choices all that could stand there, what is most like what does first; empty: too many to
 *     be told
 */
public record FilterError(int from, int to, Expected expected, List<String> choices) {

    public FilterError {
        choices = List.copyOf(choices);
    }

    /** What should have been there. */
    public enum Expected {
        /** The end of what this quotation mark begins. */
        CLOSING_QUOTE,
        /** A word between two quotation marks. */
        WORD_IN_QUOTES,
        /** The end of what this parenthesis begins. */
        CLOSING_PARENTHESIS,
        /** Nothing: this parenthesis closes none. */
        OPENING_PARENTHESIS,
        /** A term between two parentheses. */
        TERM_IN_PARENTHESES,
        /** A term right behind this minus. */
        TERM_AFTER_MINUS,
        /** A term before this OR. */
        TERM_BEFORE_OR,
        /** A term behind this OR. */
        TERM_AFTER_OR,
        /** A value right behind this field. */
        VALUE,
        /** Another field: there is none of this name. */
        FIELD,
        /** {@code >=} or the like right behind this figure, not a colon. */
        COMPARISON,
        /** A whole number that is not too large. */
        NUMBER,
        /** Another thing: papers do not come with this one. */
        THING,
        /** A time as {@code 7d}. */
        AGE,
        /** A text of at most {@link FilterSyntax#LONGEST} characters. */
        SHORTER_TEXT,
        /** At most {@link FilterSyntax#MOST_TERMS} terms. */
        FEWER_TERMS,
        /** At most {@link FilterSyntax#DEEPEST} parentheses and minuses around a term. */
        LESS_DEPTH
    }
}
