package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

@ExtendWith(OutputCaptureExtension.class)
class JobHealthTests {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final JobHealth health = new JobHealth("test", meters);

    @Test
    void theAgeCountsFromTheStartUntilTheFirstSuccess() {
        clock.add(Duration.ofSeconds(40));

        assertThat(age()).isEqualTo(40);
    }

    @Test
    void aTickThatSucceedsResetsTheAge() {
        clock.add(Duration.ofSeconds(40));
        health.tick(() -> {});
        clock.add(Duration.ofSeconds(2));

        assertThat(age()).isEqualTo(2);
    }

    @Test
    void aTickThatFailsLetsTheAgeGrow() {
        clock.add(Duration.ofSeconds(40));
        health.tick(() -> fail("planted"));

        assertThat(age()).isEqualTo(40);
    }

    @Test
    void aPartThatSucceedsShowsThatALongTickIsAlive() {
        clock.add(Duration.ofSeconds(40));
        health.attempt("A part", () -> {});

        assertThat(age()).isZero();
    }

    @Test
    void aTickOfWhichEveryPartFailsLetsTheAgeGrow() {
        clock.add(Duration.ofSeconds(40));

        health.tick(() -> {
            health.attempt("One", () -> fail("planted"));
            health.attempt("Another", () -> fail("planted"));
        });

        assertThat(age()).isEqualTo(40);
        assertThat(failing()).isEqualTo(2);
    }

    @Test
    void theSuccessOfOnePartDoesNotHideThatAnotherFails() {
        clock.add(Duration.ofSeconds(40));

        health.tick(() -> {
            health.attempt("One", () -> fail("planted"));
            health.attempt("Another", () -> {});
        });

        assertThat(age()).isZero();
        assertThat(failing()).isOne();
        clock.add(Duration.ofSeconds(2));
        health.tick(() -> health.attempt("One", () -> {}));
        assertThat(age()).isZero();
        assertThat(failing()).isZero();
    }

    @Test
    void aTickThatHasNothingToDoHasSucceededAlsoAfterAFailure() {
        health.tick(() -> health.attempt("One", () -> fail("planted")));
        clock.add(Duration.ofSeconds(40));

        health.tick(() -> {});

        assertThat(age()).isZero();
        assertThat(failing()).isOne();
    }

    @Test
    void anErrorOfOnePartDoesNotHoldUpTheNext(CapturedOutput output) {
        health.tick(() -> {
            health.attempt(
                    "One",
                    () -> {
                        throw new StackOverflowError("planted");
                    });
            health.attempt("Another", () -> clock.add(Duration.ofSeconds(40)));
        });

        assertThat(age()).isZero();
        assertThat(output).contains("One failed and will be tried again", "planted");
    }

    @Test
    void twoJobsHaveAnAgeEach() {
        JobHealth other = new JobHealth("other", meters);
        clock.add(Duration.ofSeconds(40));

        other.tick(() -> {});

        assertThat(age()).isEqualTo(40);
        assertThat(age("other")).isZero();
    }

    @Test
    void aFailureThatRepeatsIsLoggedOnce(CapturedOutput output) {
        for (int i = 0; i < 3; i++) {
            String detail = "planted " + i;
            health.tick(() -> fail(detail));
        }

        assertThat(output)
                .containsOnlyOnce("The job \"test\" failed and will be tried again")
                .contains("planted 0")
                .doesNotContain("planted 1");
    }

    @Test
    void aFailureOfAnotherKindIsLoggedToo(CapturedOutput output) {
        health.tick(() -> fail("first"));
        health.tick(() -> {
            throw new UnsupportedOperationException("second");
        });

        assertThat(output).contains("first").contains("second");
    }

    @Test
    void aRecoveryIsLoggedAndTheNextFailureToo(CapturedOutput output) {
        health.tick(() -> fail("first"));
        health.tick(() -> {});
        health.tick(() -> {});
        health.tick(() -> fail("second"));

        assertThat(output)
                .contains("first")
                .containsOnlyOnce("The job \"test\" works again")
                .contains("second");
    }

    @Test
    void partsFailEachOnTheirOwn(CapturedOutput output) {
        health.attempt("One", () -> fail("first"));
        health.attempt("Another", () -> fail("second"));

        assertThat(output).contains("first").contains("second");
    }

    /** As a digest that was removed, or a delivery that has ended. */
    @Test
    void aPartThatIsNotTriedAnyMoreIsForgotten() {
        health.tick(() -> health.attempt("Gone", () -> fail("planted")));
        for (int i = 0; i < 12; i++) {
            clock.add(Duration.ofMinutes(5));
            health.tick(() -> health.attempt("Tried again", () -> fail("planted")));
        }
        assertThat(failing()).isEqualTo(2);

        clock.add(Duration.ofMinutes(5));
        health.tick(() -> health.attempt("Tried again", () -> fail("planted")));

        assertThat(failing()).isOne();
    }

    @Test
    void whatFailsSinceTheApplicationStopsIsNoFailure(CapturedOutput output) {
        Thread.currentThread().interrupt();
        health.tick(() -> fail("planted"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(output).doesNotContain("planted");
    }

    @Test
    void whatCannotSucceedBeforeTheNextStartIsOneSentenceAndStaysFailing(CapturedOutput output) {
        for (int i = 0; i < 2; i++) {
            clock.add(Duration.ofSeconds(40));
            health.tick(() -> {
                throw new FailedUntilRestart("Do this.", new IllegalStateException("planted"));
            });
        }

        assertThat(failing()).isOne();
        assertThat(age()).isEqualTo(80);
        assertThat(output)
                .containsOnlyOnce("Do this.")
                .doesNotContain("tried again")
                .doesNotContain("planted");
    }

    @Test
    void anAttemptSaysWhetherItSucceeded() {
        assertThat(health.attempt("One", () -> {})).isTrue();
        assertThat(health.attempt("One", () -> fail("planted"))).isFalse();
    }

    private double failing() {
        return meters.get("paperboy.job.failing").tag("job", "test").gauge().value();
    }

    private double age() {
        return age("test");
    }

    private double age(String job) {
        return meters.get("paperboy.job.last.success.age")
                .tag("job", job)
                .timeGauge()
                .value(TimeUnit.SECONDS);
    }

    private static void fail(String detail) {
        throw new IllegalStateException(detail);
    }
}
