package dev.paperboy.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.PaperId;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class UnknownPapersTests {

    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final UnknownPapers unknown = new UnknownPapers(Duration.ofMinutes(15), clock);

    @Test
    void aPaperIsForgottenAfterAWhile() {
        unknown.add(id(0));

        clock.advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(unknown.contains(id(0))).isTrue();
        clock.advance(Duration.ofMillis(1));
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
