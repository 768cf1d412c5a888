package dev.paperboy.discord.command;

import dev.paperboy.discord.view.ComponentId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The feed days that a component names in its first two arguments.
 *
 * @param last not before {@code first}, and at most {@value #MOST_DAYS} days after it, as in the
 *     longest digest
 */
record DayRange(LocalDate first, LocalDate last) {

    private static final long MOST_DAYS = 61;

    /** Empty if the component names no days, or too many. */
    static Optional<DayRange> of(ComponentId id) {
        try {
            LocalDate first = LocalDate.parse(id.argument(0).orElse(""));
            LocalDate last = LocalDate.parse(id.argument(1).orElse(""));
            return last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))
                    ? Optional.empty()
                    : Optional.of(new DayRange(first, last));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
