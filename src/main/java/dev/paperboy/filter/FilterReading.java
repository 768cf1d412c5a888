package dev.paperboy.filter;

/** What became of a text that was to be a filter. */
public sealed interface FilterReading {

    /** Here it is. */
    record Read(Filter filter) implements FilterReading {}

    /** Nothing was typed that asks for anything. */
    record Blank() implements FilterReading {}

    /** It breaks off, or says what no filter says. */
    record Malformed(FilterError error) implements FilterReading {}
}
