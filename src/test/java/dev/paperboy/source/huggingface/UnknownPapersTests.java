package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.source.http.TestClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class UnknownPapersTests {

    private final TestClock clock = new TestClock("2026-06-12T12:00:00Z");
    private final UnknownPapers unknown = new UnknownPapers(Duration.ofMinutes(15), clock);

    @Test
    void aPaperIsForgottenAfterAWhile() {
        unknown.add(id(0));

        clock.move(Duration.ofMinutes(15).minusMillis(1));
        assertThat(unknown.contains(id(0))).isTrue();
        clock.move(Duration.ofMillis(1));
        assertThat(unknown.contains(id(0))).isFalse();
    }

    @Test
    void theOldestIsForgottenWhenThereAreMany() {
        for (int number = 0; number <= UnknownPapers.MOST; number++) {
            unknown.add(id(number));
        }

        assertThat(unknown.contains(id(0))).isFalse();
        assertThat(unknown.contains(id(1))).isTrue();
        assertThat(unknown.contains(id(UnknownPapers.MOST))).isTrue();
    }

    private static PaperId id(int number) {
        return new PaperId("2606.%05d".formatted(number));
    }
}
