package dev.paperboy.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.JobHealth;
import dev.paperboy.ManualClock;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

@ExtendWith(OutputCaptureExtension.class)
class HarvestJobTests {

    private static final Feed OPEN = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final Feed YESTERDAY = new Feed.Day(LocalDate.of(2026, 6, 11));
    private static final Feed TRENDING = new Feed.Trending();

    private final ManualClock clock = new ManualClock("2026-06-12T12:00:00Z");
    private final HarvestedCatalogue catalogue = new HarvestedCatalogue();
    private final ScriptedSource source = new ScriptedSource(clock);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HarvestSchedule schedule = new HarvestSchedule(TestProperties.HARVEST);
    private final Harvester harvester =
            new Harvester(source, catalogue, new Failures(), new HarvestMetrics(meters), clock);
    private final HarvestJob job = job(catalogue, meters);

    private HarvestJob job(Catalogue known, MeterRegistry registry) {
        return new HarvestJob(
                schedule,
                known,
                harvester,
                new Clocks(clock, clock),
                new JobHealth("harvest", registry));
    }

    /** As while the database is away. */
    @Test
    void aPassThatFailsLetsTheAgeOfTheLastSuccessGrowAndTheSourceRest() {
        Catalogue away = mock(Catalogue.class);
        given(away.stateOf(any())).willThrow(new IllegalStateException("The database is away"));
        MockClock time = new MockClock();
        MeterRegistry timed = new SimpleMeterRegistry(SimpleConfig.DEFAULT, time);
        HarvestJob failing = job(away, timed);

        time.add(Duration.ofSeconds(40));
        failing.readWhatIsDue();

        assertThat(
                        timed.get("paperboy.job.last.success.age")
                                .tag("job", "harvest")
                                .timeGauge()
                                .value(TimeUnit.SECONDS))
                .isEqualTo(40);
        assertThat(failing.isResting()).isTrue();
    }

    @Test
    void atTheFirstStartEverythingIsReadInOrderOfImportance() {
        job.readWhatIsDue();

        assertThat(catalogue.saved())
                .isEqualTo(schedule.at(clock.instant()).stream().map(Target::feed).toList());
    }

    @Test
    void whatIsFreshIsNotReadAgain() {
        job.readWhatIsDue();
        source.asked().clear();
        clock.advance(Duration.ofMinutes(19));

        job.readWhatIsDue();
        assertThat(source.asked()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        job.readWhatIsDue();
        assertThat(source.asked()).containsExactly(OPEN);
    }

    @Test
    void aRestartReadsNothingThatIsFresh() {
        for (Target target : schedule.at(clock.instant())) {
            catalogue.read(target.feed(), clock.instant());
        }

        job.readWhatIsDue();

        assertThat(source.asked()).isEmpty();
    }

    @Test
    void aDayThatHasJustClosedIsReadOnceMore() {
        clock.set("2026-06-13T01:29:00Z");
        job.readWhatIsDue();
        source.asked().clear();
        clock.set("2026-06-13T01:30:00Z");

        job.readWhatIsDue();

        assertThat(source.asked()).startsWith(new Feed.Day(LocalDate.of(2026, 6, 13)), OPEN);
        assertThat(FeedDays.closing(LocalDate.of(2026, 6, 12))).isEqualTo(clock.instant());
    }

    @Test
    void oneFeedThatFailsDoesNotStopTheOthers() {
        source.fails(OPEN, "HTTP 500");
        source.throwsFor(YESTERDAY, new IllegalStateException("a bug"));

        job.readWhatIsDue();

        assertThat(catalogue.saved()).contains(TRENDING).doesNotContain(OPEN, YESTERDAY);
        assertThat(catalogue.stateOf(OPEN).failure().reason()).isEqualTo("HTTP 500");
        assertThat(catalogue.stateOf(YESTERDAY).failure().reason()).contains("a bug");
    }

    @Test
    void theReasonAndTheLastGoodReadingAreBothKept() {
        catalogue.read(OPEN, Instant.parse("2026-06-12T11:00:00Z"));
        source.fails(OPEN, "HTTP 500");

        job.readWhatIsDue();

        assertThat(catalogue.stateOf(OPEN).readAt()).isEqualTo("2026-06-12T11:00:00Z");
        assertThat(catalogue.stateOf(OPEN).failure().at()).isEqualTo("2026-06-12T12:00:00Z");
    }

    @Test
    void aFeedThatFailsIsTriedAgainAfterAPauseWhateverItsAge() {
        source.fails(OPEN, "HTTP 500");
        job.readWhatIsDue();
        source.asked().clear();

        clock.advance(Duration.ofMinutes(4));
        job.readWhatIsDue();
        assertThat(source.asked()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        job.readWhatIsDue();
        assertThat(source.asked()).containsExactly(OPEN);
    }

    @Test
    void howeverLongItFailedTheOpenDayIsTriedEveryTwentyMinutes() {
        source.fails(OPEN, "HTTP 500");
        for (int attempt = 0; attempt < 9; attempt++) {
            job.readWhatIsDue();
            clock.advance(Duration.ofMinutes(20));
        }

        assertThat(source.asked()).filteredOn(OPEN::equals).hasSize(9);
    }

    @Test
    void aFailureIsLoggedOnceAndItsEndToo(CapturedOutput output) {
        source.fails(OPEN, "HTTP 500");
        for (int attempt = 0; attempt < 4; attempt++) {
            job.readWhatIsDue();
            clock.advance(Duration.ofMinutes(40));
        }
        source.recovers(OPEN);
        job.readWhatIsDue();

        assertThat(output.getAll().split("could not be read", -1)).hasSize(2);
        assertThat(output.getAll().split("can be read again", -1)).hasSize(2);
        assertThat(catalogue.stateOf(OPEN).failure()).isNull();
    }

    @Test
    void aRemarkIsLoggedOnceWhileItStaysTheSame(CapturedOutput output) {
        source.remarks(OPEN, "left out entry 2");
        job.readWhatIsDue();
        clock.advance(Duration.ofMinutes(20));
        job.readWhatIsDue();

        assertThat(output.getAll().split("left out entry 2", -1)).hasSize(2);
    }

    @Test
    void aSpentQuotaStopsTheReadingUntilItIsFree() {
        source.waits(YESTERDAY, "2026-06-12T12:00:55Z");

        job.readWhatIsDue();
        assertThat(source.asked()).containsExactly(OPEN, YESTERDAY);

        source.recovers(YESTERDAY);
        clock.advance(Duration.ofSeconds(54));
        job.readWhatIsDue();
        assertThat(source.asked()).hasSize(2);

        clock.advance(Duration.ofSeconds(1));
        job.readWhatIsDue();
        assertThat(source.asked()).startsWith(OPEN, YESTERDAY, YESTERDAY, TRENDING);
    }

    @Test
    void whatCannotBeSavedStopsNothing() {
        catalogue.breakDown(new IllegalStateException("disk full"));

        job.readWhatIsDue();

        assertThat(source.asked()).hasSize(schedule.at(clock.instant()).size());
        assertThat(harvester.mayTry(OPEN)).isFalse();
    }

    @Test
    void readingsAreCounted() {
        source.fails(OPEN, "HTTP 500");

        job.readWhatIsDue();

        List<Target> targets = schedule.at(clock.instant());
        assertThat(count("unreadable")).isEqualTo(1);
        assertThat(count("read")).isEqualTo(targets.size() - 1);
        assertThat(
                        meters.get(HarvestMetrics.AGE)
                                .timeGauge()
                                .value(java.util.concurrent.TimeUnit.SECONDS))
                .isBetween(0.0, 60.0);
    }

    @Test
    void othersMayUseTheSourceOnlyAfterAWholePass() {
        assertThat(job.isResting()).isFalse();

        job.readWhatIsDue();

        assertThat(job.isResting()).isTrue();
    }

    private double count(String outcome) {
        return meters.get(HarvestMetrics.READINGS).tag("outcome", outcome).counter().count();
    }

    @Test
    void itTellsWhenAFeedThatFailedIsTriedAgain() {
        source.fails(OPEN, "HTTP 500");

        job.readWhatIsDue();

        assertThat(job.nextTry(OPEN)).contains(clock.instant().plus(Failures.FIRST_PAUSE));
        assertThat(job.nextTry(TRENDING)).isEmpty();
        source.recovers(OPEN);
        clock.advance(Failures.FIRST_PAUSE);
        job.readWhatIsDue();
        assertThat(job.nextTry(OPEN)).isEmpty();
    }

    @Test
    void itTellsUntilWhenTheQuotaIsSpent() {
        source.waits(YESTERDAY, "2026-06-12T12:00:55Z");
        assertThat(job.pausedUntil()).isEmpty();

        job.readWhatIsDue();

        assertThat(job.pausedUntil()).contains(Instant.parse("2026-06-12T12:00:55Z"));
        clock.advance(Duration.ofSeconds(55));
        assertThat(job.pausedUntil()).isEmpty();
    }
}
