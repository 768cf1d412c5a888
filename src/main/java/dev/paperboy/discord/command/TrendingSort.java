package dev.paperboy.discord.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The orders that {@code /trending} knows. */
enum TrendingSort {
    /** The papers of a list, the most voted first. */
    VOTES,
    /** The papers that gain more votes than usual at their age, the fastest first. */
    RISING;

    /** As it is written in the option. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TrendingSort> of(String value) {
        return Stream.of(values()).filter(sort -> sort.value().equals(value)).findFirst();
    }
}
