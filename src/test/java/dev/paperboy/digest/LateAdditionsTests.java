package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Schedules;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What comes to lists late, and what comes late for a run. June 2026: the 9th is a Tuesday; nine
 * o'clock in Berlin is 07:00 UTC.
 */
@EachDatabase
class LateAdditionsTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1, 2);
    private static final Paper FIRST = Feeds.paper("2606.00001", 10);
    private static final Paper SECOND = Feeds.paper("2606.00002", 20);
    private static final Paper LATE = Feeds.paper("2606.00003", 30);
    private static final Paper NEXT = Feeds.paper("2606.00004", 5);

    private final PlanningFixture fixture;
    private final PlanJob job;

    LateAdditionsTests(TestDatabase database) {
        fixture = new PlanningFixture(database, Instant.parse("2026-06-09T06:00:00Z"));
        job =
                fixture.job(
                        new DigestProperties(
                                Duration.ofMinutes(10),
                                Duration.ofMinutes(30),
                                Duration.ofHours(6)),
                        fixture.outbox(),
                        new SimpleMeterRegistry());
        fixture.setUp(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.feeds.readAtClosing("2026-06-08", FIRST);
    }

    @Test
    void whatCameLateToACoveredDayComesWithTheNextOne() {
        planAt("2026-06-09T07:00:00Z");
        fixture.feeds.read("2026-06-08", "2026-06-09T15:00:00Z", FIRST, LATE);
        fixture.feeds.readAtClosing("2026-06-09", SECOND);

        planAt("2026-06-10T07:00:00Z");

        Digest.Papers digest = lastPapers();
        assertThat(digest.papers()).containsExactly(LATE, SECOND);
        assertThat(digest.counts().considered()).isEqualTo(2);
        assertThat(digest.span()).isEqualTo(FeedSpanOf.day("2026-06-09"));
        assertThat(digest.late()).isEqualTo(new Digest.Late(1, FeedSpanOf.day("2026-06-08")));
    }

    @Test
    void lateAdditionsAloneWaitForTheNextPapers() {
        fixture.feeds.readAtClosing("2026-06-11", FIRST);
        fixture.clock.set("2026-06-12T06:00:00Z");
        planAt("2026-06-12T07:00:00Z");
        fixture.feeds.read("2026-06-11", "2026-06-12T15:00:00Z", FIRST, LATE);
        fixture.feeds.readAtClosing("2026-06-12");
        fixture.feeds.readAtClosing("2026-06-13");
        fixture.feeds.readAtClosing("2026-06-14");
        planAt("2026-06-14T07:00:00Z");
        fixture.feeds.readAtClosing("2026-06-15", SECOND);

        planAt("2026-06-16T07:00:00Z");

        assertThat(lastPapers().papers()).containsExactly(LATE, SECOND);
    }

    @Test
    void whatStoodOnDaysBeforeTheFirstDigestIsNoLateAddition() {
        planAt("2026-06-09T07:00:00Z");
        fixture.feeds.read("2026-06-05", "2026-06-09T15:00:00Z", LATE);
        fixture.feeds.readAtClosing("2026-06-09", SECOND);

        planAt("2026-06-10T07:00:00Z");

        assertThat(lastPapers().papers()).containsExactly(SECOND);
        assertThat(lastPapers().late()).isNull();
    }

    @Test
    void aPaperThatComesBackToAnotherListIsNotPostedAgain() {
        planAt("2026-06-09T07:00:00Z");
        fixture.feeds.readAtClosing("2026-06-09", FIRST, SECOND);

        planAt("2026-06-10T07:00:00Z");

        assertThat(lastPapers().papers()).containsExactly(SECOND);
        assertThat(lastPapers().counts().considered()).isEqualTo(1);
    }

    @Test
    void aDayOfPapersThatWereAllPostedIsToldAsSuch() {
        planAt("2026-06-09T07:00:00Z");
        fixture.feeds.readAtClosing("2026-06-09", FIRST);

        planAt("2026-06-10T07:00:00Z");

        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isEqualTo(new Digest.Reason.AllPosted(FeedSpanOf.day("2026-06-09")));
        assertThat(stored().progress().coveredThrough()).isEqualTo("2026-06-09");
    }

    @Test
    void lateAdditionsAreNotForgottenOverADayOfPapersThatWereAllPosted() {
        planAt("2026-06-09T07:00:00Z");
        fixture.feeds.read("2026-06-08", "2026-06-09T15:00:00Z", FIRST, LATE);
        fixture.feeds.readAtClosing("2026-06-09", FIRST);
        planAt("2026-06-10T07:00:00Z");
        fixture.feeds.readAtClosing("2026-06-10", NEXT);

        planAt("2026-06-11T07:00:00Z");

        assertThat(lastPapers().papers()).containsExactly(LATE, NEXT);
        assertThat(lastPapers().late()).isEqualTo(new Digest.Late(1, FeedSpanOf.day("2026-06-08")));
    }

    @Test
    void aNoticeBecomesTheDigestWhenThePapersCome() {
        DigestSchedule told = toldThatTheSourceIsSilent();
        NewDelivery notice = fixture.planned().getLast();
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", SECOND);

        planAt("2026-06-10T09:00:05Z");
        planAt("2026-06-10T09:00:10Z");

        assertThat(fixture.planned()).hasSize(3);
        NewDelivery edit = delivery(":2026-06-10:edit");
        assertThat(edit.action()).isEqualTo(new Action.Edit(notice.id()));
        assertThat(lastPapers().papers()).containsExactly(SECOND);
        assertThat(stored().progress().coveredThrough()).isEqualTo("2026-06-09");
        assertThat(stored().progress().gapTold()).isNull();
        assertThat(stored().progress().runDate()).isEqualTo(told.progress().runDate());
    }

    @Test
    void whileTheBotIsNotInTheServerNothingIsMended() {
        toldThatTheSourceIsSilent();
        Departures departures = Schedules.departuresOn(fixture.database);
        departures.left(CHANNEL.guildId(), fixture.clock.instant());
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", SECOND);

        planAt("2026-06-10T09:00:05Z");
        assertThat(fixture.planned()).hasSize(2);
        departures.cameBack(CHANNEL.guildId());
        planAt("2026-06-10T09:00:10Z");

        assertThat(fixture.planned()).hasSize(3);
    }

    @Test
    void aNoticeThatIsStillOnItsWayIsEditedOnceItIsThere() {
        toldThatTheSourceIsSilent();
        fixture.deliveries.putAll(DeliveryState.SENDING);
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", SECOND);
        planAt("2026-06-10T09:00:05Z");
        assertThat(fixture.planned()).hasSize(2);

        fixture.deliveries.putAll(DeliveryState.SENT);
        planAt("2026-06-10T09:00:10Z");

        assertThat(fixture.planned()).hasSize(3);
    }

    @Test
    void whereTheNoticeNeverCameTheDaysAreTheNextRuns() {
        toldThatTheSourceIsSilent();
        fixture.deliveries.putAll(DeliveryState.DELETED);
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", SECOND);
        planAt("2026-06-10T09:00:05Z");
        fixture.feeds.readAtClosing("2026-06-10", NEXT);

        planAt("2026-06-11T07:00:00Z");

        assertThat(fixture.planned()).hasSize(3);
        assertThat(lastPapers().papers()).containsExactly(SECOND, NEXT);
    }

    @Test
    void onceTheNextRunIsDueThePapersAreThatOnes() {
        toldThatTheSourceIsSilent();
        fixture.feeds.read("2026-06-09", "2026-06-11T06:59:59Z", SECOND);
        fixture.feeds.readAtClosing("2026-06-10", NEXT);

        planAt("2026-06-11T07:00:00Z");
        planAt("2026-06-11T07:00:05Z");

        assertThat(fixture.planned()).hasSize(3);
        assertThat(delivery(":2026-06-11")).isNotNull();
        assertThat(lastPapers().papers()).containsExactly(SECOND, NEXT);
    }

    @Test
    void whereNothingWasPostedThePapersArePostedLate() {
        switchNoticesOff();
        planAt("2026-06-09T07:00:00Z");
        planAt("2026-06-10T07:30:00Z");
        planAt("2026-06-10T08:00:00Z");
        assertThat(fixture.planned()).hasSize(1);
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", SECOND);

        planAt("2026-06-10T09:00:05Z");

        assertThat(delivery(":2026-06-10:late").action()).isEqualTo(new Action.Post());
        assertThat(lastPapers().papers()).containsExactly(SECOND);
    }

    @Test
    void butNotMoreThanSixHoursLate() {
        switchNoticesOff();
        planAt("2026-06-09T07:00:00Z");
        planAt("2026-06-10T07:30:00Z");
        planAt("2026-06-10T08:00:00Z");
        fixture.feeds.read("2026-06-09", "2026-06-10T13:00:00Z", SECOND);

        planAt("2026-06-10T13:00:00Z");

        assertThat(fixture.planned()).hasSize(1);
        assertThat(fixture.ledger.awaiting()).isEmpty();
    }

    @Test
    void threeDaysDownGiveOneDigestOfAllTheirPapersAndALineForEachTurn() {
        planAt("2026-06-09T07:00:00Z");
        fixture.feeds.readAtClosing("2026-06-09", FIRST, SECOND);
        fixture.feeds.readAtClosing("2026-06-10", LATE);
        fixture.feeds.readAtClosing("2026-06-11", NEXT);

        planAt("2026-06-12T09:00:00Z");
        planAt("2026-06-12T09:00:05Z");

        assertThat(fixture.planned()).hasSize(2);
        assertThat(lastPapers().papers()).containsExactly(LATE, SECOND, NEXT);
        assertThat(fixture.history().ofGuild(1, null, 50).runs())
                .extracting(run -> String.valueOf(run.runDate()), DigestRun::outcome)
                .contains(
                        tuple("2026-06-10", new DigestRun.Outcome.Missed()),
                        tuple("2026-06-11", new DigestRun.Outcome.Missed()))
                .hasSize(4);
    }

    @Test
    void daysThatAreTooLongAgoAreLeftOutAndThatIsKept() {
        planAt("2026-06-09T07:00:00Z");
        for (int day = 10; day <= 25; day++) {
            fixture.feeds.readAtClosing("2026-06-" + day, Feeds.paper("2606.001" + day, day));
        }

        planAt("2026-06-26T07:00:00Z");
        planAt("2026-06-26T07:00:05Z");

        assertThat(fixture.history().ofGuild(1, null, 50).runs())
                .extracting(DigestRun::outcome)
                .contains(
                        new DigestRun.Outcome.LeftOut(
                                new FeedSpan(
                                        LocalDate.parse("2026-06-09"),
                                        LocalDate.parse("2026-06-18"))))
                .filteredOn(DigestRun.Outcome.Missed.class::isInstance)
                .hasSize(16);
    }

    @Test
    void everyRunIsInTheHistoryNewestFirstPageByPage() {
        toldThatTheSourceIsSilent();
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", SECOND);
        planAt("2026-06-10T09:00:05Z");

        DigestHistory.Page newest = fixture.history().ofGuild(1, null, 2);
        DigestHistory.Page older = fixture.history().ofGuild(1, newest.next(), 2);

        assertThat(newest.runs())
                .extracting(DigestRun::outcome)
                .containsExactly(
                        new DigestRun.Outcome.Posted(
                                FeedSpanOf.day("2026-06-09"), 1, 1, 0, DigestRun.Way.EDITED),
                        new DigestRun.Outcome.Told(DigestRun.Gap.SOURCE_SILENT));
        assertThat(older.runs())
                .singleElement()
                .satisfies(run ->
                        assertThat(run.outcome())
                                .isEqualTo(
                                        new DigestRun.Outcome.Posted(
                                                FeedSpanOf.day("2026-06-08"),
                                                1,
                                                1,
                                                0,
                                                DigestRun.Way.ON_TIME)))
                .satisfies(run -> assertThat(run.runDate()).isEqualTo("2026-06-09"))
                .satisfies(run -> assertThat(run.delivery()).isNotNull());
        assertThat(older.next()).isNull();
        assertThat(newest.previous()).isNull();
        assertThat(fixture.history().ofGuild(1, older.previous(), 2)).isEqualTo(newest);
        DigestHistory.Page oldest = fixture.history().ofGuild(1, secondCursor(), 1);
        assertThat(fixture.history().ofGuild(1, oldest.previous(), 1).runs())
                .containsExactly(newest.runs().getLast());
        assertThat(fixture.history().ofGuild(7, null, 2).runs()).isEmpty();
    }

    private @Nullable String secondCursor() {
        String first = fixture.history().ofGuild(1, null, 1).next();
        return fixture.history().ofGuild(1, first, 1).next();
    }

    @Test
    void whatIsPostedByHandIsNotRepeatedByTheNextRun() {
        ComposedPreviews previews = fixture.previews();
        fixture.clock.set("2026-06-09T06:30:00Z");
        assertThat(previews.preview(stored()).hasPapers()).isTrue();

        assertThat(previews.postNow(stored().key(), "click"))
                .isInstanceOf(DigestPreviews.PostNow.Posted.class);
        assertThat(previews.postNow(stored().key(), "click"))
                .isEqualTo(new DigestPreviews.PostNow.PostedAlready());
        assertThat(previews.postNow(stored().key(), "another"))
                .isInstanceOf(DigestPreviews.PostNow.NothingNew.class);
        planAt("2026-06-09T07:00:00Z");

        assertThat(fixture.planned()).hasSize(1);
        assertThat(stored().progress().runDate()).isEqualTo("2026-06-10");
        fixture.feeds.readAtClosing("2026-06-09", FIRST, SECOND);
        planAt("2026-06-10T07:00:00Z");
        assertThat(lastPapers().papers()).containsExactly(SECOND);
    }

    @Test
    void oneThatIsGoneOrPausedIsNotPostedByHand() {
        DigestSchedule schedule = stored();
        fixture.schedules.pause(schedule.key(), new Pause.ByMember(fixture.clock.instant(), 5));
        assertThat(fixture.previews().postNow(schedule.key(), "click"))
                .isEqualTo(new DigestPreviews.PostNow.Paused());

        fixture.schedules.remove(schedule.key());
        assertThat(fixture.previews().postNow(schedule.key(), "click"))
                .isEqualTo(new DigestPreviews.PostNow.Gone());
    }

    @Test
    void whatIsOldIsForgotten() {
        planAt("2026-06-09T07:00:00Z");
        Instant later = fixture.clock.instant().plusSeconds(1);

        assertThat(fixture.ledger.clean(Instant.EPOCH, Instant.EPOCH)).isZero();
        assertThat(fixture.ledger.clean(later, later)).isEqualTo(2);
        assertThat(fixture.history().ofGuild(1, null, 2).runs()).isEmpty();
    }

    /** Monday's papers were posted; on Wednesday Tuesday's list could not be read. */
    private DigestSchedule toldThatTheSourceIsSilent() {
        planAt("2026-06-09T07:00:00Z");
        planAt("2026-06-10T07:00:00Z");
        planAt("2026-06-10T07:30:00Z");
        planAt("2026-06-10T08:00:00Z");
        assertThat(fixture.planned()).hasSize(2);
        assertThat(stored().progress().gapTold()).isEqualTo("silent");
        return stored();
    }

    private void switchNoticesOff() {
        fixture.database.client().sql("UPDATE digest SET tells_gaps = 0").update();
    }

    /** Ticks before and at this moment, as a bot does that is awake. */
    private void planAt(String moment) {
        fixture.clock.set(moment);
        job.plan();
        fixture.clock.advance(Duration.ofSeconds(1));
        job.plan();
        fixture.clock.set(moment);
    }

    private DigestSchedule stored() {
        return fixture.schedules.ofGuild(CHANNEL.guildId()).getFirst();
    }

    private Digest.Papers lastPapers() {
        return assertThat(fixture.renderer.last()).asInstanceOf(type(Digest.Papers.class)).actual();
    }

    private NewDelivery delivery(String keyEnd) {
        List<NewDelivery> found =
                fixture.planned().stream()
                        .filter(delivery -> delivery.key().endsWith(keyEnd))
                        .toList();
        assertThat(found).as(keyEnd).hasSize(1);
        return found.getFirst();
    }
}
