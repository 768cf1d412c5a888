package dev.paperboy.filter;

/** A piece of the text of a filter. */
sealed interface Token {

    /** Where it begins in the text. */
    int from();

    /** Where it ends. */
    int to();

    /** A parenthesis opens. */
    record Open(int from, int to) implements Token {}

    /** A parenthesis closes. */
    record Close(int from, int to) implements Token {}

    /** What follows is excluded. */
    record Minus(int from, int to) implements Token {}

    /** Either side will do. */
    record Or(int from, int to) implements Token {}

    /** A word, a phrase, or a field with its value. */
    record Term(int from, int to, Filter filter) implements Token {}

    /** The text is over. */
    record End(int from, int to) implements Token {}
}
