package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CallBudgetTests {

    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");

    @Test
    void inAnyFiveMinutesNoMoreAreTakenThanThereAre() {
        CallBudget budget = new CallBudget(7, clock);
        Random random = new Random(1);
        List<Instant> taken = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            clock.advance(Duration.ofSeconds(random.nextInt(60)));
            if (budget.take()) {
                taken.add(clock.instant());
            }
        }

        assertThat(taken).hasSizeGreaterThan(1_000);
        for (int i = 7; i < taken.size(); i++) {
            assertThat(taken.get(i - 7).plus(CallBudget.WINDOW)).isBeforeOrEqualTo(taken.get(i));
        }
    }

    @Test
    void aClockThatIsPutBackLeavesNobodyWaiting() {
        CallBudget budget = new CallBudget(1, clock);
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();

        clock.advance(Duration.ofHours(-2));

        assertThat(budget.take()).isTrue();
    }
}
