package dev.paperboy.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.JobHealth;
import dev.paperboy.ManualClock;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.History.Progress;
import dev.paperboy.source.harvest.PaperSource.Requests;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The history at a time when 100 days of Daily Papers have settled. */
@ExtendWith(OutputCaptureExtension.class)
class HistoryTests {

    private static final LocalDate NEWEST = FeedDays.FIRST.plusDays(99);
    private static final Instant NOW = HarvestSchedule.settled(NEWEST).plus(Duration.ofHours(1));

    private final ManualClock clock = new ManualClock(NOW.toString());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HarvestedCatalogue catalogue = new HarvestedCatalogue();
    private final ScriptedSource source = new ScriptedSource(clock);
    private final Clocks clocks = new Clocks(clock, clock);
    private final Harvester harvester =
            new Harvester(source, catalogue, new Failures(), new HarvestMetrics(meters), clock);
    private final HarvestJob current =
            new HarvestJob(
                    new HarvestSchedule(TestProperties.HARVEST),
                    catalogue,
                    harvester,
                    clocks,
                    new JobHealth("harvest", meters));
    private HistoryDays days = new HistoryDays(catalogue, clock);
    private HistoryJob job = job();

    @BeforeEach
    void letTheCurrentFeedsBeRead() {
        current.readWhatIsDue();
        source.asked().clear();
    }

    @Test
    void nothingIsReadBeforeTheFirstPassOverTheCurrentFeeds() {
        HarvestJob begun =
                new HarvestJob(
                        new HarvestSchedule(TestProperties.HARVEST),
                        catalogue,
                        harvester,
                        clocks,
                        new JobHealth("harvest", new SimpleMeterRegistry()));
        job(begun).readOneDay();

        assertThat(source.asked()).isEmpty();
    }

    @Test
    void theNewestSettledDayIsReadFirst() {
        tick();
        tick();

        assertThat(source.asked())
                .containsExactly(new Feed.Day(NEWEST), new Feed.Day(NEWEST.minusDays(1)));
    }

    @Test
    void everyDaySinceTheFirstIsReadOnce(CapturedOutput output) {
        for (int i = 0; i < 120; i++) {
            tick();
        }

        assertThat(source.asked()).hasSize(100).doesNotHaveDuplicates();
        assertThat(source.asked().getLast()).isEqualTo(new Feed.Day(FeedDays.FIRST));
        assertThat(days.progress()).isEqualTo(new Progress(100, 100));
        assertThat(days.progress().isComplete()).isTrue();
        assertThat(output)
                .contains("History: 0 of 100 days read")
                .contains("History: 50 of 100 days read")
                .contains("History: 100 of 100 days read");
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        tick();
        tick();
        source.asked().clear();
        days = new HistoryDays(catalogue, clock);
        job = job();

        assertThat(days.progress()).isEqualTo(new Progress(2, 100));
        tick();
        assertThat(source.asked()).containsExactly(new Feed.Day(NEWEST.minusDays(2)));
    }

    @Test
    void aDayReadBeforeItHadSettledIsReadAgain() {
        Instant settled = HarvestSchedule.settled(NEWEST);
        catalogue.read(new Feed.Day(NEWEST), settled.minusSeconds(1));
        catalogue.read(new Feed.Day(NEWEST.minusDays(1)), settled.plusSeconds(1));

        tick();
        tick();

        assertThat(source.asked())
                .containsExactly(new Feed.Day(NEWEST), new Feed.Day(NEWEST.minusDays(2)));
    }

    @Test
    void aDayThatTheDatabaseCouldNotTellOfIsNotForgotten() {
        Catalogue failing = mock(Catalogue.class);
        Feed newest = new Feed.Day(NEWEST);
        given(failing.stateOf(any())).willAnswer(asked -> catalogue.stateOf(asked.getArgument(0)));
        given(failing.stateOf(newest))
                .willThrow(new IllegalStateException("locked"))
                .willReturn(catalogue.stateOf(newest));
        HistoryDays shaken = new HistoryDays(failing, clock);
        assertThatIllegalStateException().isThrownBy(shaken::progress);

        assertThat(shaken.next(_ -> true)).contains(NEWEST);
        assertThat(shaken.progress()).isEqualTo(new Progress(0, 100));
    }

    @Test
    void daysThatSettleLaterJoin() {
        assertThat(days.progress().total()).isEqualTo(100);

        clock.advance(Duration.ofDays(1));

        assertThat(days.progress().total()).isEqualTo(101);
        tick();
        assertThat(source.asked()).containsExactly(new Feed.Day(NEWEST.plusDays(1)));
    }

    @Test
    void aThirdOfTheQuotaOfTheApiIsNotExceeded() {
        int inTwoMinutes =
                readingsIn(Duration.ofMinutes(2), Duration.ofMillis(100), new Requests(1, 0));

        assertThat(inTwoMinutes).isBetween(60, 166 * 2 / 5 + 1);
    }

    @Test
    void aThirdOfTheQuotaOfPagesIsNotExceeded() {
        int inFiveMinutes =
                readingsIn(Duration.ofMinutes(5), Duration.ofMillis(100), new Requests(1, 1));

        assertThat(inFiveMinutes).isBetween(25, 33);
    }

    @Test
    void aDayThatFailsIsPutOffAndTheNextIsReadAfterAPause() {
        source.fails(new Feed.Day(NEWEST), "HTTP 500");
        job.readOneDay();
        clock.advance(Duration.ofSeconds(59));
        job.readOneDay();
        assertThat(source.asked()).hasSize(1);

        clock.advance(Duration.ofSeconds(10));
        job.readOneDay();
        assertThat(source.asked())
                .containsExactly(new Feed.Day(NEWEST), new Feed.Day(NEWEST.minusDays(1)));

        source.recovers(new Feed.Day(NEWEST));
        clock.advance(Duration.ofMinutes(5));
        job.readOneDay();
        assertThat(source.asked().getLast()).isEqualTo(new Feed.Day(NEWEST));
    }

    @Test
    void anOutageDoesNotBurnThroughAllDays() {
        for (int day = 0; day < 100; day++) {
            source.fails(new Feed.Day(FeedDays.FIRST.plusDays(day)), "no connection");
        }
        for (int second = 0; second < 3_600; second += 10) {
            job.readOneDay();
            clock.advance(Duration.ofSeconds(10));
        }

        assertThat(source.asked()).hasSizeBetween(5, 7);
    }

    @Test
    void aSpentQuotaIsWaitedFor() {
        source.waits(new Feed.Day(NEWEST), NOW.plusSeconds(55).toString());
        job.readOneDay();
        source.recovers(new Feed.Day(NEWEST));

        clock.advance(Duration.ofSeconds(55));
        job.readOneDay();
        assertThat(source.asked()).hasSize(1);

        clock.advance(Duration.ofSeconds(2));
        job.readOneDay();
        assertThat(source.asked()).containsExactly(new Feed.Day(NEWEST), new Feed.Day(NEWEST));
    }

    private HistoryJob job() {
        return job(current);
    }

    private HistoryJob job(HarvestJob currentOne) {
        return new HistoryJob(
                days,
                currentOne,
                harvester,
                new HistoryPace(TestProperties.HISTORY),
                clocks,
                new JobHealth("history", new SimpleMeterRegistry()));
    }

    private void tick() {
        job.readOneDay();
        clock.advance(Duration.ofSeconds(2));
    }

    private int readingsIn(Duration span, Duration tick, Requests each) {
        source.costs(each);
        for (Duration passed = Duration.ZERO;
                passed.compareTo(span) < 0;
                passed = passed.plus(tick)) {
            job.readOneDay();
            clock.advance(tick);
        }
        return source.asked().size();
    }
}
