package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestTarget;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** June 2026: the 10th is a Wednesday; nine o'clock in Berlin is 07:00 UTC. */
@ExtendWith(OutputCaptureExtension.class)
class PlanJobTests {

    private static final Instant THURSDAY_NINE = Instant.parse("2026-06-11T07:00:00Z");

    private final PlanningFixture fixture =
            new PlanningFixture(TestDatabase.sqlite(), THURSDAY_NINE.minus(Duration.ofSeconds(10)));
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final PlanJob job = fixture.job(PlanningFixture.PROPERTIES, fixture.outbox(), meters);

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @Test
    void digestsArePlannedOnceTheirMinuteHasCome() {
        readWednesday();
        setUp(1, Locale.GERMAN);
        setUp(2, Locale.ENGLISH);

        job.plan();
        assertThat(fixture.planned()).isEmpty();

        fixture.clock.set(THURSDAY_NINE);
        job.plan();
        job.plan();
        assertThat(plannedGuilds()).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aDigestThatFailsDoesNotHoldUpTheOthers() {
        readWednesday();
        setUp(1, Locale.GERMAN);
        setUp(2, FakeRenderer.UNSPEAKABLE);
        setUp(3, Locale.ENGLISH);
        fixture.clock.set(THURSDAY_NINE);

        job.plan();

        assertThat(plannedGuilds()).containsExactlyInAnyOrder(1L, 3L);
        assertThat(fixture.schedules.dueAt(THURSDAY_NINE))
                .singleElement()
                .satisfies(due -> assertThat(due.guildId()).isEqualTo(2));
    }

    /** As when a newer Java has other rules for its zone than the one that stored the moment. */
    @Test
    void aDigestWhoseHourIsStillToComeIsNotPlannedWhateverMomentIsStored() {
        readWednesday();
        setUp(1, Locale.GERMAN);
        fixture.database.client().sql("UPDATE digest SET next_run_at = 0").update();

        job.plan();
        assertThat(fixture.planned()).isEmpty();

        fixture.clock.set(THURSDAY_NINE);
        job.plan();
        assertThat(plannedGuilds()).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({"zone, Mars/Olympus_Mons", "papers, -3", "covered_through, +999999999-12-31"})
    void aDigestWhoseRowIsSpoiltDoesNotHoldUpTheOthers(
            String column, String value, CapturedOutput output) {
        readWednesday();
        setUp(1, Locale.GERMAN);
        setUp(2, Locale.GERMAN);
        setUp(3, Locale.ENGLISH);
        fixture.database
                .client()
                .sql("UPDATE digest SET " + column + " = ? WHERE guild_id = 2")
                .param(value)
                .update();
        fixture.clock.set(THURSDAY_NINE);

        job.plan();

        assertThat(plannedGuilds()).contains(1L, 3L);
        if (!plannedGuilds().contains(2L)) {
            assertThat(output).contains("of server 2 failed and will be tried again");
            assertThat(meters.get("paperboy.job.failing").tag("job", "plan").gauge().value())
                    .isOne();
        }
    }

    @Test
    void aDigestThatKeepsFailingIsLoggedOnceAndWhenItWorksAgain(CapturedOutput output) {
        readWednesday();
        setUp(2, FakeRenderer.UNSPEAKABLE);
        fixture.clock.set(THURSDAY_NINE);

        for (int i = 0; i < 3; i++) {
            job.plan();
        }
        assertThat(output).containsOnlyOnce("of server 2 failed and will be tried again");

        setUp(2, Locale.GERMAN);
        job.plan();

        assertThat(output).containsOnlyOnce("of server 2 works again");
        assertThat(plannedGuilds()).containsExactly(2L);
    }

    @Test
    void aDigestThatCannotBePlannedIsLeftToTheNextRunAfterSixHours() {
        readWednesday();
        setUp(2, FakeRenderer.UNSPEAKABLE);
        fixture.clock.set(THURSDAY_NINE);
        job.plan();

        fixture.clock.advance(Duration.ofHours(6));
        job.plan();

        assertThat(fixture.schedules.dueAt(fixture.clock.instant())).isEmpty();
        assertThat(fixture.planned()).isEmpty();
    }

    @Test
    void aBotThatComesBackWaitsForTheSourceBeforeItBlamesIt() {
        setUp(1, Locale.GERMAN);
        job.plan();
        fixture.clock.set(THURSDAY_NINE.plus(Duration.ofHours(2)));

        job.plan();
        assertThat(fixture.planned()).isEmpty();

        readWednesday();
        fixture.clock.advance(Duration.ofSeconds(5));
        job.plan();
        assertThat(fixture.renderer.renderings())
                .singleElement()
                .satisfies(rendering ->
                        assertThat(rendering.digest()).isInstanceOf(Digest.Papers.class));
    }

    @Test
    void aSourceThatIsSilentForHalfAnHourIsBlamed() {
        setUp(1, Locale.GERMAN);
        fixture.clock.set(THURSDAY_NINE);

        for (int seconds = 0; seconds <= 30 * 60; seconds += 5) {
            assertThat(fixture.planned()).isEmpty();
            job.plan();
            fixture.clock.advance(Duration.ofSeconds(5));
        }

        assertThat(fixture.renderer.renderings())
                .singleElement()
                .satisfies(rendering ->
                        assertThat(rendering.digest()).isInstanceOf(Digest.Nothing.class));
    }

    @Test
    void aDatabaseThatFailsIsLoggedOnceAndTriedAgain(CapturedOutput output) {
        readWednesday();
        setUp(1, Locale.GERMAN);
        fixture.clock.set(THURSDAY_NINE);
        fixture.database.client().sql("ALTER TABLE digest RENAME TO away").update();
        job.plan();
        job.plan();
        fixture.database.client().sql("ALTER TABLE away RENAME TO digest").update();

        job.plan();

        assertThat(output).containsOnlyOnce("The job \"plan\" failed and will be tried again");
        assertThat(plannedGuilds()).containsExactly(1L);
    }

    @Test
    void whoStopsTheJobStopsItBetweenTwoDigests() {
        readWednesday();
        setUp(1, Locale.GERMAN);
        fixture.clock.set(THURSDAY_NINE);

        Thread.currentThread().interrupt();
        job.plan();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(fixture.planned()).isEmpty();
    }

    @Test
    void theJobTellsForHowLongItHasNotSucceeded() {
        assertThat(meters.get("paperboy.job.last.success.age").tag("job", "plan").timeGauge())
                .isNotNull();
    }

    private void readWednesday() {
        fixture.feeds.readAtClosing("2026-06-10", Feeds.paper("2606.00001", 1));
    }

    private void setUp(long guild, Locale locale) {
        fixture.setUp(new DigestTarget(guild, 1), PlanningFixture.BERLIN_NINE, locale);
    }

    private List<Long> plannedGuilds() {
        return fixture.planned().stream()
                .map(delivery -> delivery.destination().guildId())
                .toList();
    }
}
