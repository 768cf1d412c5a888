package dev.paperboy.discord.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The spans of time that {@code /trending} knows. */
enum Period {
    /** The list that is open now, so far; before its first paper, the last one that has any. */
    TODAY,
    /** The last finished feed day that has papers. */
    DAY,
    /** The current ISO week, so far; before its first paper, the last one. */
    WEEK,
    /** The current month, so far; before its first paper, the last one. */
    MONTH,
    /** Hugging Face's own trending list. */
    NOW;

    /** As it is written in the option. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Period> of(String value) {
        return Stream.of(values()).filter(period -> period.value().equals(value)).findFirst();
    }
}
