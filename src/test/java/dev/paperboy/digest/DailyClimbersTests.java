package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.delivery.DeliveryEnded;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Publication;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.Recurrence;
import dev.paperboy.subscription.Schedules;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which paper of the last week a daily digest tells of. June 2026: the 9th is a Tuesday; nine
 * o'clock in Berlin is 07:00 UTC. The digest shows two papers.
 */
@EachDatabase
class DailyClimbersTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1, 2);
    private static final DigestTarget OTHER_SERVER = new DigestTarget(9, 8);
    private static final LocalDate TUESDAY = LocalDate.parse("2026-06-09");
    private static final Paper BEST = Feeds.paper("2606.00001", 118);
    private static final Paper LAST = Feeds.paper("2606.00002", 25);
    private static final Paper PASSED_OVER = Feeds.paper("2606.00003", 10);
    private static final Paper ANOTHER = Feeds.paper("2606.00004", 9);
    private static final Paper FRESH = Feeds.paper("2606.00010", 50);

    private final PlanningFixture fixture;

    DailyClimbersTests(TestDatabase database) {
        fixture = new PlanningFixture(database, Instant.parse("2026-06-10T06:00:00Z"));
    }

    @Test
    void aPaperThatHasPassedItsDaysCutIsToldWithThatCut() {
        postTuesday(two());

        readTuesday(voted(PASSED_OVER, 64));
        planWednesday();

        assertThat(last().climbing())
                .containsExactly(new Digest.Climbing(voted(PASSED_OVER, 64), TUESDAY, 25, null));
        assertThat(last().papers()).containsExactly(FRESH);
    }

    @Test
    void oneThatOnlyDrawsLevelHasNotPassedIt() {
        postTuesday(two());

        readTuesday(voted(PASSED_OVER, 25));
        planWednesday();

        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void itIsPostedByThatSoThatItNeverComesAgain() {
        DigestSchedule schedule = postTuesday(two());
        readTuesday(voted(PASSED_OVER, 64));
        planWednesday();

        assertThat(fixture.ledger.postedBy(schedule.id(), List.of(PASSED_OVER.id()))).hasSize(1);
        fixture.feeds.readAtClosing("2026-06-11", Feeds.paper("2606.00011", 3));
        fixture.planAt(Instant.parse("2026-06-12T07:00:00Z"));
        assertThat(last().papers()).hasSize(1);
        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void ofSeveralOnlyTheBestIsTold() {
        postTuesday(two());

        readTuesday(voted(PASSED_OVER, 64), voted(ANOTHER, 65));
        planWednesday();

        assertThat(last().climbing())
                .extracting(Digest.Climbing::paper)
                .containsExactly(voted(ANOTHER, 65));
    }

    @Test
    void oneThatWasShownDoesNotClimb() {
        postTuesday(two());

        readTuesday(voted(LAST, 200));
        planWednesday();

        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void oneThatHadTooFewUpvotesClimbsOnceItHasEnough() {
        postTuesday(new DigestContent(10, 20, true));

        readTuesday(voted(PASSED_OVER, 26));
        planWednesday();

        assertThat(last().climbing()).hasSize(1);
    }

    @Test
    void oneThatStillHasTooFewUpvotesDoesNot() {
        DigestSchedule schedule = postTuesday(two());
        change(schedule, new DigestContent(2, 40, true));

        readTuesday(voted(PASSED_OVER, 30));
        planWednesday();

        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void aDigestThatShowedAllOfADayPassedNothingOver() {
        fixture.setUp(CHANNEL, new DigestContent(10, 0, true));
        fixture.feeds.readAtClosing("2026-06-09", BEST, LAST);
        fixture.planAt(Instant.parse("2026-06-10T07:00:00Z"));

        fixture.feeds.read(
                "2026-06-09", "2026-06-10T20:00:00Z", BEST, LAST, voted(PASSED_OVER, 64));
        planWednesday();

        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void oneThatDoesNotFitTheTopicsDoesNotClimb() {
        String topic = fixture.topic(CHANNEL.guildId(), "agents").id();
        Paper agents = Feeds.paper("2606.00021", 30, "agents one");
        Paper below = Feeds.paper("2606.00022", 5, "agents two");
        Paper others = Feeds.paper("2606.00023", 6, "vision");
        fixture.setUp(CHANNEL, new DigestContent(1, 0, true).withTopics(List.of(topic)));
        fixture.feeds.readAtClosing("2026-06-09", agents, below, others);
        fixture.planAt(Instant.parse("2026-06-10T07:00:00Z"));

        fixture.feeds.read(
                "2026-06-09",
                "2026-06-10T20:00:00Z",
                agents,
                voted(below, 31, "agents two"),
                voted(others, 300, "vision"));
        fixture.feeds.readAtClosing("2026-06-10", Feeds.paper("2606.00024", 4, "agents three"));
        fixture.planAt(Instant.parse("2026-06-11T07:00:00Z"));

        assertThat(last().climbing())
                .extracting(climbing -> climbing.paper().title())
                .containsExactly("agents two");
    }

    @Test
    void oneThatHadMoreUpvotesAllAlongHasPassedNothing() {
        postTuesday(two());
        // As a paper that fitted worse: it was above the cut when that was made.
        fixture.feeds.read("2026-06-09", "2026-06-10T06:30:00Z", voted(PASSED_OVER, 64));
        planWednesday();

        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void oneThatWasWithdrawnDoesNotClimb() {
        postTuesday(two());

        Paper withdrawn =
                voted(PASSED_OVER, 64)
                        .withArxiv(new ArxivRecord(List.of(), null, null, Publication.NONE, true));
        readTuesday(withdrawn);
        planWednesday();

        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void oneOfMoreThanAWeekAgoDoesNotClimb() {
        postTuesday(two());
        for (int day = 10; day <= 16; day++) {
            fixture.feeds.readAtClosing("2026-06-" + day, Feeds.paper("2606.001" + day, 500));
            fixture.planAt(Instant.parse("2026-06-%dT07:00:00Z".formatted(day + 1)));
        }

        fixture.feeds.read("2026-06-09", "2026-06-17T20:00:00Z", voted(PASSED_OVER, 64));
        fixture.feeds.readAtClosing("2026-06-17", FRESH);
        fixture.planAt(Instant.parse("2026-06-18T07:00:00Z"));

        assertThat(last().papers()).containsExactly(FRESH);
        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void anotherServersDigestDecidesNothingHere() {
        DigestSchedule other = fixture.setUp(OTHER_SERVER, new DigestContent(10, 0, true));
        postTuesday(two());

        readTuesday(voted(PASSED_OVER, 64));
        planWednesday();

        assertThat(digestOf(OTHER_SERVER).climbing()).isEmpty();
        assertThat(digestOf(CHANNEL).climbing()).hasSize(1);
        assertThat(fixture.ledger.postedBy(other.id(), List.of(PASSED_OVER.id()))).hasSize(1);
    }

    @Test
    void aRecapDoesNotTellOfWhatADailyDigestWould() {
        Recurrence mondays =
                new Recurrence(
                        DigestKind.WEEKLY, PlanningFixture.BERLIN_NINE, Set.of(DayOfWeek.MONDAY));
        fixture.schedules.setUp(
                new DigestRequest(
                        DigestSettings.daily(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH)
                                .withRecurrence(mondays)
                                .withContent(two()),
                        Schedules.ADMIN,
                        fixture.clock.instant()));
        readDays(8, 14);
        fixture.planAt(Instant.parse("2026-06-15T07:00:00Z"));
        readDays(15, 21);
        fixture.feeds.read("2026-06-09", "2026-06-15T20:00:00Z", voted(PASSED_OVER, 64));
        fixture.planAt(Instant.parse("2026-06-22T07:00:00Z"));

        assertThat(fixture.renderer.renderings()).hasSize(2);
        assertThat(last().climbing()).isEmpty();
    }

    @Test
    void whereTheMessageNeverCameNothingWasPassedOver() {
        postTuesday(two());
        NewDelivery message = fixture.planned().getFirst();
        new UnseenDigests(fixture.ledger, fixture.editions, fixture.schedules)
                .ended(
                        new DeliveryEnded(
                                message.id(),
                                message.key(),
                                message.destination(),
                                DeliveryState.FAILED,
                                null,
                                "planted"));

        readTuesday(voted(PASSED_OVER, 64));
        planWednesday();

        assertThat(last().climbing()).isEmpty();
        assertThat(last().papers()).containsExactly(BEST, voted(PASSED_OVER, 64));
    }

    private static DigestContent two() {
        return new DigestContent(2, 0, true);
    }

    private void readDays(int first, int last) {
        for (int day = first; day <= last; day++) {
            Paper[] papers =
                    day == TUESDAY.getDayOfMonth()
                            ? new Paper[] {BEST, LAST, PASSED_OVER}
                            : new Paper[] {Feeds.paper("2606.005%02d".formatted(day), 40)};
            fixture.feeds.readAtClosing("2026-06-%02d".formatted(day), papers);
        }
    }

    private DigestSchedule postTuesday(DigestContent content) {
        DigestSchedule schedule = fixture.setUp(CHANNEL, content);
        fixture.feeds.readAtClosing("2026-06-09", BEST, LAST, PASSED_OVER, ANOTHER);
        fixture.planAt(Instant.parse("2026-06-10T07:00:00Z"));
        return schedule;
    }

    private void change(DigestSchedule schedule, DigestContent content) {
        DigestSchedule now = fixture.schedules.find(schedule.key()).orElseThrow();
        fixture.schedules.change(
                now,
                new DigestRequest(
                        now.settings().withContent(content),
                        Schedules.ADMIN,
                        fixture.clock.instant()));
    }

    private void readTuesday(Paper... papers) {
        fixture.feeds.read("2026-06-09", "2026-06-10T20:00:00Z", papers);
    }

    private void planWednesday() {
        fixture.feeds.readAtClosing("2026-06-10", FRESH);
        fixture.planAt(Instant.parse("2026-06-11T07:00:00Z"));
    }

    private Digest.Papers last() {
        return assertThat(fixture.renderer.last()).asInstanceOf(type(Digest.Papers.class)).actual();
    }

    private Digest.Papers digestOf(DigestTarget target) {
        return (Digest.Papers)
                fixture.renderer.renderings().stream()
                        .filter(rendering -> rendering.settings().target().equals(target))
                        .toList()
                        .getLast()
                        .digest();
    }

    private static Paper voted(Paper paper, int upvotes) {
        return voted(paper, upvotes, paper.title());
    }

    private static Paper voted(Paper paper, int upvotes, String title) {
        return Feeds.paper(paper.id().value(), upvotes, title);
    }
}
