package dev.paperboy.sandbox.discord.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class TimekeeperTests {

    @Test
    void realTimeRunsWhatFallsDue() throws InterruptedException {
        CountDownLatch run = new CountDownLatch(1);
        try (RealTime time = new RealTime()) {
            time.after(Duration.ofMillis(5), run::countDown);

            assertThat(run.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void manualTimeRunsWhatFallsDueOldestFirst() {
        ManualTime time = new ManualTime();
        Instant start = time.now();
        List<String> run = new ArrayList<>();
        time.after(Duration.ofSeconds(3), () -> run.add("third"));
        time.after(Duration.ofSeconds(1), () -> run.add("first"));
        time.after(Duration.ofSeconds(2), () -> run.add("second"));

        time.advance(Duration.ofMillis(2_999));

        assertThat(run).containsExactly("first", "second");
        assertThat(time.now()).isEqualTo(start.plusMillis(2_999));
    }
}
