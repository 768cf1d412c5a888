package dev.paperboy.source.http;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells which lines have been closed by their servers. */
@Component
public class ClosedLines {

    private final LineMemory memory;
    private final Clock clock;

    ClosedLines(LineMemory memory, @Qualifier("systemClock") Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Until when nothing is asked, by the system clock; empty: something may be asked now.
     *
     * @param line its name, see {@link Etiquette}
     */
    public Optional<Instant> closedUntil(String line) {
        return Optional.of(memory.recall(line).until()).filter(clock.instant()::isBefore);
    }
}
