package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Instant;

@EachDatabase
class JdbcLineMemoryTests {

    private final LineMemory memory;

    JdbcLineMemoryTests(TestDatabase database) {
        memory = new JdbcLineMemory(database.operations());
    }

    @Test
    void whatWasKeptLastIsRecalled() {
        Closing first = new Closing(Instant.parse("2026-06-12T14:00:00Z"), 1);
        Closing second = new Closing(Instant.parse("2026-06-12T18:00:00Z"), 2);
        memory.keep("arXiv", first);
        memory.keep("other", first);
        memory.keep("arXiv", second);

        assertThat(memory.recall("arXiv")).isEqualTo(second);
        assertThat(memory.recall("other")).isEqualTo(first);
    }

    @Test
    void aLineThatWasNeverClosedIsOpen() {
        assertThat(memory.recall("arXiv")).isEqualTo(Closing.NONE);
    }
}
