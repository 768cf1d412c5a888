package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.delivery.DeliveryEnded;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.digest.FakeMembers.Question;
import dev.paperboy.digest.MemberDirectory.Membership;
import dev.paperboy.filter.Filter;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Schedules;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people get in direct messages. June 2026: the 10th is a Wednesday; nine o'clock in Berlin is
 * 07:00 UTC.
 */
@EachDatabase
class MemberRunsTests {

    private static final long PERSON = 1L << 60;
    private static final long OTHER_PERSON = 6;
    private static final long GUILD = 1L << 61;
    private static final long OTHER_GUILD = 7;
    private static final int CLOSED = 50007;
    private static final Instant THURSDAY_NINE = Instant.parse("2026-06-11T07:00:00Z");
    private static final Instant FRIDAY_NINE = Instant.parse("2026-06-12T07:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Paper AGENT = Feeds.paper("2606.00001", 3, "agent");
    private static final Paper VISION = Feeds.paper("2606.00002", 2, "vision");
    private static final Subject PRESET = new Subject.OfPreset("vision");

    private final PlanningFixture fixture;
    private final MembershipJob memberships;
    private final Subject topic;

    MemberRunsTests(TestDatabase database) {
        fixture = new PlanningFixture(database, THURSDAY_NINE.minus(Duration.ofHours(1)));
        fixture.feeds.readAtClosing("2026-06-10", AGENT, VISION);
        fixture.presets.add("vision");
        memberships = fixture.membershipJob();
        topic = topicOf(GUILD, "agent");
    }

    @Test
    void aPersonsDigestGoesToThePersonOnNoServersBehalf() {
        fixture.subscribe(PERSON, PRESET);

        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.planned())
                .singleElement()
                .extracting(NewDelivery::destination)
                .isEqualTo(new Destination.Member(Destination.NO_SERVER, PERSON));
        assertThat(lastPapers()).containsExactly(VISION);
        assertThat(digest().progress().runDate()).isEqualTo("2026-06-12");
        assertThat(fixture.ledger.awaiting()).isEmpty();
    }

    @Test
    void authorsOrganisationsAndFiltersBringTheirPapersUnderTheirNames() {
        fixture.subscribe(PERSON, new Subject.Matching(new Filter.Word("agent")));

        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(it ->
                        assertThat(it.shown())
                                .containsExactly(new Digest.Shown(AGENT, List.of("label"))));
    }

    @Test
    void whoHasNothingSubscribedGetsNoMessageButALine() {
        DigestSchedule digest = fixture.subscribe(PERSON, PRESET);
        subscriptions().forEach(it -> stop(it, StopReason.PRESET_GONE));

        fixture.planAt(THURSDAY_NINE);

        assertThat(fixture.planned()).isEmpty();
        assertThat(gapOf(digest)).isEqualTo("NOTHING_WANTED");
        assertThat(digest().progress().runDate()).isEqualTo("2026-06-12");
        assertThat(digest().progress().coveredThrough()).isEqualTo("2026-06-10");
    }

    @Test
    void aServersTopicWaitsUntilItIsKnownThatThePersonIsAMember() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);

        fixture.planAt(THURSDAY_NINE);
        assertThat(fixture.planned()).isEmpty();
        memberships.check();
        fixture.planAt(THURSDAY_NINE.plusSeconds(5));

        assertThat(lastPapers()).containsExactly(AGENT);
        assertThat(subscriptions())
                .singleElement()
                .extracting(Subscription::confirmedAt)
                .isEqualTo(THURSDAY_NINE);
    }

    @Test
    void nextTimeItIsAskedAgain() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        runAt(THURSDAY_NINE);
        fixture.feeds.readAtClosing("2026-06-11", Feeds.paper("2606.00003", 1, "agent"));

        fixture.planAt(FRIDAY_NINE);
        assertThat(fixture.planned()).hasSize(1);
        runAt(FRIDAY_NINE.plusSeconds(5));

        assertThat(fixture.planned()).hasSize(2);
        assertThat(fixture.directory.asked()).hasSize(2);
    }

    @Test
    void whatAPersonIsNoMemberForIsStoppedAndTheRestComes() {
        fixture.directory.put(GUILD, PERSON, Membership.NO_MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.subscribe(PERSON, PRESET);

        runAt(THURSDAY_NINE);

        assertThat(lastPapers()).containsExactly(VISION);
        assertThat(stopOf(topic)).contains(new Stop(THURSDAY_NINE, StopReason.NO_MEMBER));
        assertThat(stopOf(PRESET)).isEmpty();
    }

    @Test
    void whatTheBotIsNoMemberForRestsUntilItIsBack() {
        fixture.directory.put(GUILD, PERSON, Membership.BOT_GONE);
        fixture.subscribe(PERSON, topic);
        Departures departures = Schedules.departuresOn(fixture.database);
        departures.left(GUILD, THURSDAY_NINE.minusSeconds(60));

        runAt(THURSDAY_NINE);
        assertThat(stopOf(topic)).contains(new Stop(THURSDAY_NINE, StopReason.BOT_GONE));
        assertThat(fixture.planned()).isEmpty();
        departures.cameBack(GUILD);
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        Paper next = Feeds.paper("2606.00003", 1, "agent");
        fixture.feeds.readAtClosing("2026-06-11", next);
        runAt(FRIDAY_NINE);

        assertThat(lastPapers()).contains(next);
        assertThat(stopOf(topic)).isEmpty();
    }

    /** The bot is back by then, or will be known to have left. */
    @Test
    void aServerThatSeemsGoneAndIsNotKnownToHaveBeenLeftStopsNothing() {
        fixture.directory.put(GUILD, PERSON, Membership.BOT_GONE);
        fixture.subscribe(PERSON, topic);

        runAt(THURSDAY_NINE);
        assertThat(stopOf(topic)).isEmpty();
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        runAt(THURSDAY_NINE.plusSeconds(30));

        assertThat(lastPapers()).containsExactly(AGENT);
    }

    @Test
    void whatCannotBeKnownIsLeftOutOfThisRunOnlyOncePatienceHasEnded() {
        fixture.subscribe(PERSON, topic);
        fixture.subscribe(PERSON, PRESET);

        runAt(THURSDAY_NINE.plus(PATIENCE).minusSeconds(1));
        assertThat(fixture.planned()).isEmpty();
        runAt(THURSDAY_NINE.plus(PATIENCE));

        assertThat(lastPapers()).containsExactly(VISION);
        assertThat(stopOf(topic)).isEmpty();
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        Paper next = Feeds.paper("2606.00003", 1, "agent");
        fixture.feeds.readAtClosing("2026-06-11", next);
        runAt(FRIDAY_NINE);
        assertThat(lastPapers()).containsExactly(next);
    }

    @Test
    void aTopicThatIsGoneIsStoppedWithItsReason() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.topics.remove(GUILD, ((Subject.OfServer) topic).topicId());

        runAt(THURSDAY_NINE);

        assertThat(stopOf(topic)).contains(new Stop(THURSDAY_NINE, StopReason.TOPIC_GONE));
        assertThat(fixture.directory.asked()).isEmpty();
        assertThat(fixture.planned()).isEmpty();
    }

    /** The planner may be first each day, and nobody would ever tell. */
    @Test
    void aPresetThatIsGoneIsStoppedWithItsReasonThoughThePlannerIsFirst() {
        fixture.subscribe(PERSON, PRESET);
        fixture.presets.remove("vision");

        fixture.planAt(THURSDAY_NINE);
        runAt(THURSDAY_NINE.plusSeconds(5));

        assertThat(stopOf(PRESET))
                .contains(new Stop(THURSDAY_NINE.plusSeconds(5), StopReason.PRESET_GONE));
        assertThat(fixture.planned()).isEmpty();
    }

    @Test
    void ofEachServerAndPersonDiscordIsAskedOnce() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.directory.put(OTHER_GUILD, PERSON, Membership.NO_MEMBER);
        fixture.directory.put(GUILD, OTHER_PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.subscribe(PERSON, topicOf(GUILD, "vision"));
        fixture.subscribe(PERSON, topicOf(OTHER_GUILD, "agent"));
        fixture.subscribe(PERSON, topicOf(OTHER_GUILD, "vision"));
        fixture.subscribe(OTHER_PERSON, topic);

        fixture.clock.set(THURSDAY_NINE);
        memberships.check();
        memberships.check();

        assertThat(fixture.directory.asked())
                .containsExactlyInAnyOrder(
                        new Question(GUILD, PERSON),
                        new Question(OTHER_GUILD, PERSON),
                        new Question(GUILD, OTHER_PERSON));
        assertThat(subscriptions()).filteredOn(it -> it.stop() != null).hasSize(2);
    }

    @Test
    void ofWhomDiscordCouldNotTellItIsNotAskedAgainAtOnce() {
        fixture.subscribe(PERSON, topic);
        fixture.clock.set(THURSDAY_NINE);

        memberships.check();
        fixture.clock.advance(Duration.ofSeconds(29));
        fixture.systemClock.advance(Duration.ofSeconds(29));
        memberships.check();
        assertThat(fixture.directory.asked()).hasSize(1);
        fixture.clock.advance(Duration.ofSeconds(1));
        memberships.check();
        fixture.systemClock.advance(Duration.ofSeconds(30));
        memberships.check();

        assertThat(fixture.directory.asked()).hasSize(3);
    }

    /** As where a missed run is looked at while the hour of the next one comes. */
    @Test
    void whatIsAskedWhileTheNextRunFallsDueIsAskedAgainForThat() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.clock.set(THURSDAY_NINE);
        fixture.directory.meanwhile(() -> fixture.clock.set(FRIDAY_NINE));

        memberships.check();
        fixture.planAt(FRIDAY_NINE);
        memberships.check();

        assertThat(fixture.directory.asked()).hasSize(2);
    }

    /** Else everybody who is due would have to wait for another half minute. */
    @Test
    void beforeTheBotHasLoggedInNobodyIsAskedAboutNorLeftAloneForThat() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.directory.loggedIn(false);
        runAt(THURSDAY_NINE);
        assertThat(fixture.directory.asked()).isEmpty();

        fixture.directory.loggedIn(true);
        runAt(THURSDAY_NINE);

        assertThat(lastPapers()).containsExactly(AGENT);
    }

    /** A digest names them once, and asks of each server whether the person is a member. */
    @Test
    void topicsOfOneNameInTwoServersAreNamedOnce() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.directory.put(OTHER_GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.subscribe(PERSON, topicOf(OTHER_GUILD, "agent"));

        runAt(THURSDAY_NINE);

        assertThat(fixture.renderer.last())
                .asInstanceOf(type(Digest.Papers.class))
                .satisfies(it -> {
                    assertThat(it.topics()).containsExactly("agent");
                    assertThat(it.shown())
                            .containsExactly(new Digest.Shown(AGENT, List.of("agent")));
                });
    }

    @Test
    void nobodyIsAskedAboutBeforeTheDigestIsDue() {
        fixture.subscribe(PERSON, topic);

        memberships.check();

        assertThat(fixture.directory.asked()).isEmpty();
    }

    @Test
    void whatIsRemovedWhileItIsCheckedStaysRemoved() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.directory.meanwhile(() -> fixture.members.end(PERSON));

        runAt(THURSDAY_NINE);

        assertThat(subscriptions()).isEmpty();
        assertThat(fixture.schedules.ofMember(PERSON)).isEmpty();
        assertThat(fixture.planned()).isEmpty();
    }

    @Test
    void whoTakesNoMessagesIsPausedAndNobodyElse() {
        fixture.setUp(new DigestTarget(GUILD, PERSON), DigestContent.USUAL);
        fixture.subscribe(PERSON, PRESET);
        fixture.subscribe(OTHER_PERSON, PRESET);
        fixture.planAt(THURSDAY_NINE);
        NewDelivery message = plannedFor(PERSON);

        end(message, DeliveryState.FAILED, CLOSED);

        assertThat(digest().pause())
                .isEqualTo(new Pause.Broken(THURSDAY_NINE, CLOSED, "planted", false));
        assertThat(fixture.schedules.ofMember(OTHER_PERSON).orElseThrow().pause()).isNull();
        assertThat(fixture.schedules.ofGuild(GUILD))
                .allSatisfy(it -> assertThat(it.pause()).isNull());
        assertThat(fixture.renderer.broken()).isEmpty();
        fixture.feeds.readAtClosing("2026-06-11", Feeds.paper("2606.00003", 1, "vision"));
        fixture.planAt(FRIDAY_NINE);
        assertThat(fixture.planned()).filteredOn(it -> isFor(PERSON, it)).containsExactly(message);
    }

    @Test
    void whoTakesMessagesAgainGetsWhatWasNotSeen() {
        fixture.subscribe(PERSON, PRESET);
        fixture.planAt(THURSDAY_NINE);
        end(plannedFor(PERSON), DeliveryState.FAILED, CLOSED);
        fixture.schedules.resume(digest().key(), fixture.clock.instant());
        Paper next = Feeds.paper("2606.00003", 1, "vision");
        fixture.feeds.readAtClosing("2026-06-11", next);

        fixture.planAt(FRIDAY_NINE);

        assertThat(lastPapers()).containsExactly(VISION, next);
    }

    /** It may have stood in the outbox for hours. */
    @Test
    void theEndOfWhatARemovedDigestSentPausesNoLaterOne() {
        fixture.subscribe(PERSON, PRESET);
        fixture.planAt(THURSDAY_NINE);
        NewDelivery message = plannedFor(PERSON);
        fixture.members.end(PERSON);

        end(message, DeliveryState.FAILED, CLOSED);

        assertThat(fixture.schedules.ofMember(PERSON)).isEmpty();
        DigestSchedule later = fixture.subscribe(PERSON, PRESET);
        end(message, DeliveryState.FAILED, CLOSED);
        assertThat(fixture.schedules.ofMember(PERSON)).contains(later);
    }

    /** The end of a delivery has to be recorded whatever has become of the digest. */
    @Test
    void theEndIsRecordedThoughTheDigestCannotBeReadAnyMore() {
        fixture.subscribe(PERSON, PRESET);
        fixture.planAt(THURSDAY_NINE);
        NewDelivery message = plannedFor(PERSON);
        fixture.database.client().sql("UPDATE digest SET zone = 'Mars/Olympus_Mons'").update();

        end(message, DeliveryState.FAILED, CLOSED);

        assertThat(fixture.schedules.ofMember(PERSON)).isEmpty();
    }

    /** Of tomorrow nothing is known yet, and today's list must not be covered without it. */
    @Test
    void whatComesLateIsLeftToTheNextRunWhereMembershipsWereToBeChecked() {
        fixture.directory.put(GUILD, PERSON, Membership.MEMBER);
        fixture.subscribe(PERSON, topic);
        fixture.subscribe(PERSON, PRESET);
        runAt(THURSDAY_NINE);
        runAt(FRIDAY_NINE.plus(PATIENCE));
        Paper agent = Feeds.paper("2606.00003", 1, "agent");
        Paper vision = Feeds.paper("2606.00004", 1, "vision");
        fixture.feeds.readAtClosing("2026-06-11", agent, vision);

        fixture.planLate();
        fixture.feeds.readAtClosing("2026-06-12", Feeds.paper("2606.00005", 0, "else"));
        runAt(FRIDAY_NINE.plus(Duration.ofDays(1)));

        assertThat(lastPapers()).containsExactly(agent, vision);
    }

    /** Memberships, then the planner, as if both jobs had their tick. */
    private void runAt(Instant now) {
        fixture.clock.set(now);
        memberships.check();
        fixture.planAt(now);
    }

    private void end(NewDelivery delivery, DeliveryState state, int refusal) {
        DeliveryEnded ended =
                new DeliveryEnded(
                        delivery.id(),
                        delivery.key(),
                        delivery.destination(),
                        state,
                        refusal,
                        "planted");
        fixture.database
                .transactions()
                .executeWithoutResult(_ -> {
                    new BrokenChannels(
                                    fixture.schedules,
                                    _ -> Optional.of(9L),
                                    fixture.renderer,
                                    fixture.outbox(),
                                    fixture.clock)
                            .ended(ended);
                    new UnseenDigests(fixture.ledger, fixture.editions, fixture.schedules)
                            .ended(ended);
                });
    }

    private NewDelivery plannedFor(long person) {
        return fixture.planned().stream().filter(it -> isFor(person, it)).findFirst().orElseThrow();
    }

    private static boolean isFor(long person, NewDelivery delivery) {
        return delivery.destination().equals(new Destination.Member(Destination.NO_SERVER, person));
    }

    private List<Paper> lastPapers() {
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Papers.class);
        return ((Digest.Papers) fixture.renderer.last()).papers();
    }

    private String gapOf(DigestSchedule digest) {
        return fixture.database
                .client()
                .sql("SELECT gap FROM digest_run WHERE digest_id = ? AND outcome = 'QUIET'")
                .param(digest.id())
                .query(String.class)
                .single();
    }

    private Subject topicOf(long guild, String name) {
        ServerTopic made = fixture.topic(guild, name);
        return new Subject.OfServer(guild, made.id());
    }

    private DigestSchedule digest() {
        return fixture.schedules.ofMember(PERSON).orElseThrow();
    }

    private List<Subscription> subscriptions() {
        return fixture.subscriptions.ofMember(PERSON);
    }

    private void stop(Subscription subscription, StopReason reason) {
        fixture.subscriptions.stop(subscription, new Stop(fixture.clock.instant(), reason));
    }

    private Optional<Stop> stopOf(Subject subject) {
        return subscriptions().stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst()
                .map(Subscription::stop);
    }
}
