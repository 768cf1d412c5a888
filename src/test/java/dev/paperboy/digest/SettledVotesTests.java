package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.filter.Filter;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Schedules;
import dev.paperboy.subscription.Subject;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When, and as what, the message of a digest is edited once its votes have settled. June 2026: the
 * 9th is a Tuesday; nine o'clock in Berlin is 07:00 UTC.
 */
@EachDatabase
class SettledVotesTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1, 2);
    private static final Instant POSTED = Instant.parse("2026-06-10T07:00:00Z");
    private static final Instant READ_AGAIN = Instant.parse("2026-06-17T01:30:00Z");

    /** Whenever in that day its turn is. */
    private static final Instant SETTLED = POSTED.plus(Duration.ofDays(8));

    private static final Paper BEST = Feeds.paper("2606.00001", 118);
    private static final Paper SECOND = Feeds.paper("2606.00002", 25);

    private final PlanningFixture fixture;

    SettledVotesTests(TestDatabase database) {
        fixture = new PlanningFixture(database, Instant.parse("2026-06-10T06:00:00Z"));
    }

    @Test
    void theMessageIsEditedWithTheVotesAsTheyAreThen() {
        DigestSchedule schedule = post(CHANNEL);
        NewDelivery message = fixture.planned().getFirst();
        readAgain();

        fixture.settleAt(SETTLED);

        NewDelivery edit = fixture.planned().getLast();
        assertThat(edit.key()).isEqualTo("digest:" + schedule.id() + ":2026-06-10:settled");
        assertThat(edit.action()).isEqualTo(new Action.Edit(message.id()));
        assertThat(edit.destination()).isEqualTo(message.destination());
        assertThat(edit.body()).isEqualTo("edit " + message.id());
        assertThat(edit.fallback()).isEqualTo("plain edit " + message.id());
        // The second has more by now, and keeps its place.
        assertThat(last().papers()).containsExactly(voted(BEST, 143), voted(SECOND, 150));
        assertThat(last().votes()).isEqualTo(new Digest.VotesRead(READ_AGAIN, true));
    }

    @Test
    void allElseIsAsItWasPosted() {
        fixture.setUp(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.GERMAN);
        fixture.feeds.readAtClosing("2026-06-09", BEST, SECOND);
        fixture.planAt(POSTED);
        Digest.Papers posted = last();
        readAgain();

        fixture.settleAt(SETTLED);

        assertThat(last().span()).isEqualTo(posted.span());
        assertThat(last().counts()).isEqualTo(posted.counts());
        assertThat(last().next()).isEqualTo(posted.next());
        assertThat(last().topics()).isEqualTo(posted.topics());
        assertThat(last().late()).isEqualTo(posted.late());
        assertThat(fixture.renderer.renderings().getLast().settings().locale())
                .isEqualTo(Locale.GERMAN);
    }

    @Test
    void whatTopicsBroughtAndWhatClimbedIsTheSameToo() {
        String topic = fixture.topic(CHANNEL.guildId(), "agents").id();
        fixture.setUp(CHANNEL, new DigestContent(1, 0, true).withTopics(List.of(topic)));
        fixture.feeds.readAtClosing(
                "2026-06-09",
                Feeds.paper("2606.00021", 30, "agents one"),
                Feeds.paper("2606.00022", 5, "agents two"));
        fixture.planAt(POSTED);
        fixture.feeds.read(
                "2026-06-09", "2026-06-10T20:00:00Z", Feeds.paper("2606.00022", 31, "agents two"));
        fixture.feeds.readAtClosing("2026-06-10", Feeds.paper("2606.00023", 8, "agents three"));
        fixture.planAt(POSTED.plus(Duration.ofDays(1)));
        Digest.Papers posted = last();
        assertThat(posted.climbing()).hasSize(1);
        fixture.feeds.catalogue.read(new Feed.Day(posted.span().last()), READ_AGAIN);

        fixture.settleAt(SETTLED.plus(Duration.ofDays(1)));

        Digest.Papers settled =
                (Digest.Papers)
                        fixture.renderer.renderings().stream()
                                .map(FakeRenderer.Rendering::digest)
                                .filter(digest ->
                                        digest instanceof Digest.Papers papers
                                                && papers.votes().isSettled()
                                                && papers.span().equals(posted.span()))
                                .findFirst()
                                .orElseThrow();
        assertThat(settled).isEqualTo(Digests.settled(posted, READ_AGAIN));
    }

    @Test
    void itIsEditedOnceAndNotBeforeItsTime() {
        post(CHANNEL);
        readAgain();

        fixture.settleAt(POSTED.plus(Duration.ofDays(7)));
        assertThat(edits()).isEmpty();
        fixture.settleAt(SETTLED);
        fixture.settleAt(SETTLED.plus(Duration.ofHours(1)));
        fixture.settleAt(SETTLED.plus(Duration.ofDays(1)));

        assertThat(edits()).hasSize(1);
    }

    @Test
    void nothingIsEditedWhileAnythingElseWaitsToBeSent() {
        post(CHANNEL);
        readAgain();

        fixture.deliveries.makeBusy(true);
        fixture.settleAt(SETTLED);
        assertThat(edits()).isEmpty();

        fixture.deliveries.makeBusy(false);
        fixture.settleAt(SETTLED);
        assertThat(edits()).hasSize(1);
    }

    @Test
    void soManyAreEditedInAMinuteAndNoMore() {
        for (int channel = 1; channel <= 5; channel++) {
            fixture.setUp(
                    new DigestTarget(1, channel), PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        }
        fixture.feeds.readAtClosing("2026-06-09", BEST, SECOND);
        fixture.planAt(POSTED);
        readAgain();
        SettleProperties slow =
                new SettleProperties(true, Duration.ofDays(7), 2, Duration.ofMinutes(1));

        fixture.settleAt(SETTLED, slow);
        assertThat(edits()).hasSize(2);
        fixture.settleAt(SETTLED, slow);
        fixture.settleAt(SETTLED, slow);
        assertThat(edits()).hasSize(5);
    }

    @Test
    void theOperatorCanSwitchItOff() {
        post(CHANNEL);
        readAgain();

        fixture.settleAt(
                SETTLED,
                new SettleProperties(false, Duration.ofDays(7), 60, Duration.ofMinutes(1)));

        assertThat(edits()).isEmpty();
    }

    @Test
    void aDigestThatDoesNotWantItAnyMoreIsLeftAsItIs() {
        DigestSchedule schedule = post(CHANNEL);
        readAgain();
        change(schedule, new DigestPosting(null, false, false, Set.of(), false));

        fixture.settleAt(SETTLED);
        change(schedule, DigestPosting.QUIET);
        fixture.settleAt(SETTLED);

        assertThat(edits()).isEmpty();
    }

    @Test
    void aDigestThatIsGoneOrBrokenIsLeftAsItIs() {
        DigestSchedule gone = post(CHANNEL);
        DigestTarget another = new DigestTarget(1, 3);
        fixture.clock.set(POSTED.minus(Duration.ofMinutes(1)));
        DigestSchedule broken = fixture.setUp(another, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.planAt(POSTED);
        readAgain();
        fixture.schedules.remove(gone.key());
        fixture.schedules.pause(
                broken.key(), new Pause.Broken(fixture.clock.instant(), 50_001, "planted", false));

        fixture.settleAt(SETTLED);

        assertThat(edits()).isEmpty();
    }

    @Test
    void whileTheBotIsNotInTheServerNothingIsEdited() {
        post(CHANNEL);
        readAgain();
        Departures departures = Schedules.departuresOn(fixture.database);
        departures.left(CHANNEL.guildId(), SETTLED.minusSeconds(1));

        fixture.settleAt(SETTLED);
        assertThat(edits()).isEmpty();

        departures.cameBack(CHANNEL.guildId());
        fixture.settleAt(SETTLED);
        assertThat(edits()).hasSize(1);
    }

    @Test
    void oneThatSomebodyPausedIsEditedAllTheSame() {
        DigestSchedule schedule = post(CHANNEL);
        readAgain();
        fixture.schedules.pause(schedule.key(), new Pause.ByMember(fixture.clock.instant(), 5));

        fixture.settleAt(SETTLED);

        assertThat(edits()).hasSize(1);
    }

    @Test
    void aMessageThatIsNotThereIsNotEdited() {
        long channel = 10;
        for (DeliveryState state :
                List.of(DeliveryState.DELETED, DeliveryState.FAILED, DeliveryState.UNCERTAIN)) {
            post(new DigestTarget(1, channel++));
            fixture.deliveries.put(fixture.renderer.renderings().getLast().marker(), state);
        }
        readAgain();

        fixture.settleAt(SETTLED);

        assertThat(edits()).isEmpty();
    }

    @Test
    void aMessageThatIsStillOnItsWayIsWaitedFor() {
        post(CHANNEL);
        readAgain();
        fixture.deliveries.putAll(DeliveryState.PENDING);
        fixture.settleAt(SETTLED);
        assertThat(edits()).isEmpty();

        fixture.deliveries.putAll(DeliveryState.SENT);
        fixture.settleAt(SETTLED.plus(Duration.ofHours(1)));

        assertThat(edits()).hasSize(1);
    }

    @Test
    void votesThatWereNotReadAgainAreNotCalledSettled() {
        post(CHANNEL);
        fixture.settleAt(SETTLED);
        assertThat(edits()).isEmpty();

        readAgain();
        fixture.settleAt(SETTLED.plus(Duration.ofHours(1)));

        assertThat(edits()).hasSize(1);
    }

    @Test
    void afterAnotherWeekItIsTooLate() {
        post(CHANNEL);
        readAgain();

        fixture.settleAt(SETTLED.plus(Duration.ofDays(8)));
        fixture.settleAt(SETTLED);

        assertThat(edits()).isEmpty();
    }

    @Test
    void aNoticeThatThereAreNoPapersIsNotEdited() {
        fixture.setUp(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.planAt(POSTED.plus(Duration.ofMinutes(31)));
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Nothing.class);

        fixture.settleAt(SETTLED);

        assertThat(fixture.planned()).hasSize(1);
    }

    @Test
    void aNoticeThatBecameADigestIsEditedAsThatDigest() {
        fixture.setUp(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.planAt(POSTED.plus(Duration.ofMinutes(31)));
        fixture.feeds.read("2026-06-09", "2026-06-10T09:00:00Z", BEST, SECOND);
        fixture.clock.set(Instant.parse("2026-06-10T09:01:00Z"));
        fixture.planLate();
        NewDelivery filledIn = fixture.planned().getLast();
        assertThat(filledIn.key()).endsWith(":edit");
        readAgain();

        fixture.settleAt(SETTLED);

        assertThat(edits())
                .extracting(NewDelivery::action)
                .containsExactly(new Action.Edit(filledIn.id()));
        assertThat(edits().getFirst().body()).isEqualTo("edit " + filledIn.id());
    }

    @Test
    void inAForumTheFirstMessageOfThePostIsEdited() {
        post(new DigestTarget(1, 4, true));
        NewDelivery post = fixture.planned().getFirst();
        readAgain();

        fixture.settleAt(SETTLED);

        assertThat(edits().getFirst().action()).isEqualTo(new Action.Edit(post.id()));
        assertThat(edits().getFirst().destination()).isEqualTo(new Destination.Channel(1, 4));
    }

    /** Posts rest after seven days, and what rests cannot be edited. */
    @Test
    void inAForumItIsEditedBeforeThePostRests() {
        post(new DigestTarget(1, 4, true));
        post(CHANNEL);
        fixture.feeds.read("2026-06-09", "2026-06-15T01:30:00Z", voted(BEST, 143));

        fixture.settleAt(POSTED.plus(Duration.ofDays(5)));
        assertThat(edits()).isEmpty();
        fixture.settleAt(POSTED.plus(Duration.ofDays(6)));

        assertThat(edits())
                .extracting(NewDelivery::destination)
                .containsExactly(new Destination.Channel(1, 4));
    }

    @Test
    void inAForumWhatIsToBeEditedSoonerIsEditedSooner() {
        SettleProperties soon =
                new SettleProperties(true, Duration.ofDays(2), 60, Duration.ofMinutes(1));

        assertThat(soon.at(POSTED, "run", true)).isEqualTo(soon.at(POSTED, "run", false));
    }

    @Test
    void aDirectMessageIsEditedToo() {
        fixture.subscribe(77, new Subject.Matching(new Filter.Word("Title")));
        fixture.feeds.readAtClosing("2026-06-09", BEST, SECOND);
        fixture.planAt(POSTED);
        readAgain();

        fixture.settleAt(SETTLED);

        assertThat(edits().getFirst().destination())
                .isEqualTo(new Destination.Member(Destination.NO_SERVER, 77));
    }

    @Test
    void whereTheDigestMovedSinceTheMessageIsEditedWhereItIs() {
        DigestSchedule schedule = post(CHANNEL);
        DigestSchedule now = fixture.schedules.find(schedule.key()).orElseThrow();
        fixture.schedules.change(
                now,
                new DigestRequest(
                        now.settings().withTarget(new DigestTarget(1, 99)),
                        Schedules.ADMIN,
                        fixture.clock.instant()));
        readAgain();

        fixture.settleAt(SETTLED);

        assertThat(edits().getFirst().destination()).isEqualTo(new Destination.Channel(1, 2));
    }

    @Test
    void onlyTheOwnServersMessageIsTouched() {
        post(CHANNEL);
        post(new DigestTarget(9, 8));
        DigestSchedule other = fixture.schedules.ofGuild(9).getFirst();
        readAgain();
        change(other, new DigestPosting(null, false, false, Set.of(), false));

        fixture.settleAt(SETTLED);

        assertThat(edits())
                .extracting(edit -> edit.destination().guildId())
                .containsExactly(CHANNEL.guildId());
    }

    @Test
    void afterTheRunsAreForgottenNothingIsEdited() {
        post(CHANNEL);
        readAgain();
        fixture.ledger.clean(SETTLED, SETTLED);
        fixture.settleAt(SETTLED);
        assertThat(edits()).isEmpty();

        assertThat(fixture.editions.clean(SETTLED)).isEqualTo(3);
        assertThat(fixture.editions.clean(SETTLED)).isZero();
    }

    private DigestSchedule post(DigestTarget target) {
        fixture.clock.set(POSTED.minus(Duration.ofHours(1)));
        DigestSchedule schedule =
                fixture.setUp(target, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.feeds.readAtClosing("2026-06-09", BEST, SECOND);
        fixture.planAt(POSTED);
        return schedule;
    }

    private void readAgain() {
        fixture.feeds.read(
                "2026-06-09", READ_AGAIN.toString(), voted(BEST, 143), voted(SECOND, 150));
    }

    private void change(DigestSchedule schedule, DigestPosting posting) {
        DigestSchedule now = fixture.schedules.find(schedule.key()).orElseThrow();
        fixture.schedules.change(
                now,
                new DigestRequest(
                        now.settings().withPosting(posting),
                        Schedules.ADMIN,
                        fixture.clock.instant()));
    }

    private List<NewDelivery> edits() {
        return fixture.planned().stream()
                .filter(delivery -> delivery.key().endsWith(":settled"))
                .toList();
    }

    private Digest.Papers last() {
        return assertThat(fixture.renderer.last()).asInstanceOf(type(Digest.Papers.class)).actual();
    }

    private static Paper voted(Paper paper, int upvotes) {
        return Feeds.paper(paper.id().value(), upvotes);
    }
}
