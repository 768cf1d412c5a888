package dev.paperboy.filter;

import dev.paperboy.filter.FilterError.Expected;

import java.util.List;

/** Ends the reading of a filter at its first error; does not leave this package. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1;

    private final transient FilterError error;

    Misread(int from, int to, Expected expected, List<String> choices) {
        super(expected.name(), null, false, false);
        this.error = new FilterError(from, to, expected, choices);
    }

    Misread(int from, int to, Expected expected) {
        this(from, to, expected, List.of());
    }

    Misread(Token at, Expected expected) {
        this(at.from(), at.to(), expected);
    }

    FilterError error() {
        return error;
    }
}
