package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.delivery.DeliveryEnded;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Schedules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** June 2026: the 10th is a Wednesday; nine o'clock in Berlin is 07:00 UTC. */
@EachDatabase
class BrokenChannelsTests {

    private static final long GUILD = 1;
    private static final DigestTarget CHANNEL = new DigestTarget(GUILD, 2);
    private static final DigestTarget OTHER_CHANNEL = new DigestTarget(GUILD, 3);
    private static final Destination NOTICES = new Destination.Channel(GUILD, 9);
    private static final Destination AUTHOR = new Destination.Member(GUILD, Schedules.ADMIN);

    private final PlanningFixture fixture;
    private Optional<Long> noticeChannel = Optional.of(9L);

    /** As they are for who takes back what was not seen. */
    private DigestSchedules seen;

    BrokenChannelsTests(TestDatabase database) {
        fixture = new PlanningFixture(database, Instant.parse("2026-06-11T06:00:00Z"));
        seen = fixture.schedules;
        fixture.setUp(CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.schedules.add(
                Schedules.daily(
                        CHANNEL,
                        PlanningFixture.BERLIN_NINE,
                        Locale.ENGLISH,
                        fixture.clock.instant()));
        fixture.setUp(OTHER_CHANNEL, PlanningFixture.BERLIN_NINE, Locale.ENGLISH);
        fixture.feeds.readAtClosing("2026-06-10", Feeds.paper("2606.00001", 1));
        fixture.clock.set("2026-06-11T07:00:00Z");
    }

    @Test
    void allDigestsOfTheChannelArePausedAndOneNoticeGoesOut() {
        NewDelivery message = plannedFor(CHANNEL);

        end(message, DeliveryState.FAILED, 50013);
        end(message, DeliveryState.FAILED, 50013);

        assertThat(of(CHANNEL))
                .allSatisfy(schedule ->
                        assertThat(schedule.pause())
                                .isEqualTo(
                                        new Pause.Broken(
                                                fixture.clock.instant(), 50013, "planted", false)));
        assertThat(of(OTHER_CHANNEL).getFirst().pause()).isNull();
        assertThat(notices())
                .singleElement()
                .extracting(NewDelivery::destination)
                .isEqualTo(NOTICES);
        assertThat(fixture.renderer.broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.refusal()).isEqualTo(Refusal.ALL))
                .satisfies(broken -> assertThat(broken.digests()).isEqualTo(2))
                .satisfies(broken -> assertThat(broken.reason()).isEqualTo("planted"));
    }

    /** As a tag that is gone from a forum, or words that somebody forbids there. */
    @ParameterizedTest
    @CsvSource({"40067, TAGS", "200000, WORDS", "200001, WORDS", "240000, LINKS"})
    void whatIsRefusedForWhatItHoldsPausesNoOtherDigestOfTheChannel(int refusal, Refusal meaning) {
        NewDelivery message = plannedFor(CHANNEL);

        end(message, DeliveryState.FAILED, refusal);

        assertThat(of(CHANNEL))
                .filteredOn(schedule -> schedule.pause() != null)
                .containsExactly(scheduleOf(message));
        assertThat(fixture.renderer.broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.refusal()).isEqualTo(meaning))
                .satisfies(broken -> assertThat(broken.digests()).isEqualTo(1));
    }

    @Test
    void onceTheNoticeIsThereTheyAreTold() {
        end(plannedFor(CHANNEL), DeliveryState.FAILED, 50013);

        end(notices().getFirst(), DeliveryState.SENT, null);

        assertThat(of(CHANNEL)).allMatch(BrokenChannelsTests::isTold);
    }

    /** It may have stood in the outbox for hours, and the digest been resumed by the list. */
    @Test
    void aNoticeOfOneBreakTellsNobodyOfTheNext() {
        end(plannedFor(CHANNEL), DeliveryState.FAILED, 50013);
        NewDelivery first = notices().getFirst();
        of(CHANNEL).forEach(it -> fixture.schedules.resume(it.key(), fixture.clock.instant()));
        fixture.feeds.readAtClosing("2026-06-11", Feeds.paper("2606.00002", 2));
        fixture.clock.set("2026-06-12T07:00:00Z");
        end(nextFor(CHANNEL), DeliveryState.FAILED, 50013);
        NewDelivery second = notices().getLast();

        end(first, DeliveryState.SENT, null);

        assertThat(of(CHANNEL)).noneMatch(BrokenChannelsTests::isTold);
        end(second, DeliveryState.SENT, null);
        assertThat(of(CHANNEL)).allMatch(BrokenChannelsTests::isTold);
    }

    @Test
    void whereTheNoticeFailsWhoSetThemUpIsTold() {
        end(plannedFor(CHANNEL), DeliveryState.FAILED, 50013);

        end(notices().getFirst(), DeliveryState.FAILED, 50001);

        assertThat(notices()).extracting(NewDelivery::destination).contains(AUTHOR).hasSize(2);
        assertThat(of(CHANNEL)).noneMatch(BrokenChannelsTests::isTold);
        end(notices().getLast(), DeliveryState.SENT, null);
        assertThat(of(CHANNEL)).allMatch(BrokenChannelsTests::isTold);
    }

    @Test
    void whereThatFailsTooTheyStayUntold() {
        noticeChannel = Optional.empty();
        end(plannedFor(CHANNEL), DeliveryState.FAILED, 50013);
        assertThat(notices())
                .singleElement()
                .extracting(NewDelivery::destination)
                .isEqualTo(AUTHOR);

        end(notices().getFirst(), DeliveryState.FAILED, 50007);

        assertThat(notices()).hasSize(1);
        assertThat(of(CHANNEL)).noneMatch(BrokenChannelsTests::isTold);
    }

    @Test
    void noNoticeGoesToTheBrokenChannelItself() {
        noticeChannel = Optional.of(CHANNEL.channelId());

        end(plannedFor(CHANNEL), DeliveryState.FAILED, 50013);

        assertThat(notices())
                .singleElement()
                .extracting(NewDelivery::destination)
                .isEqualTo(AUTHOR);
    }

    @Test
    void whatFailsOtherwisePausesNothing() {
        end(plannedFor(CHANNEL), DeliveryState.FAILED, null);

        assertThat(of(CHANNEL)).allMatch(schedule -> schedule.pause() == null);
        assertThat(notices()).isEmpty();
    }

    @Test
    void papersOfAMessageThatNeverCameComeWithTheNextRun() {
        NewDelivery message = plannedFor(CHANNEL);

        end(message, DeliveryState.FAILED, 50013);

        DigestSchedule schedule = scheduleOf(message);
        assertThat(schedule.progress().coveredThrough()).isEqualTo("2026-06-09");
        assertThat(schedule.progress().coveredRevision()).isNull();
        fixture.schedules.resume(schedule.key(), fixture.clock.instant());
        fixture.feeds.readAtClosing("2026-06-11", Feeds.paper("2606.00002", 2));
        fixture.clock.set("2026-06-12T07:00:00Z");
        fixture.planner().plan(scheduleOf(message), fixture.tick(), fixture.known());
        assertThat(fixture.renderer.last())
                .isInstanceOfSatisfying(
                        Digest.Papers.class,
                        papers ->
                                assertThat(papers.papers())
                                        .extracting(paper -> paper.id().value())
                                        .containsExactlyInAnyOrder("2606.00001", "2606.00002"));
    }

    /** The days that it left out are left out again by the run that makes up for it. */
    @Test
    void aMessageAfterALongGapThatNeverCameKeepsNoLaterOneBack() {
        plannedFor(CHANNEL);
        for (int day = 11; day <= 30; day++) {
            fixture.feeds.readAtClosing("2026-06-" + day, Feeds.paper("2606.100" + day, day));
        }
        fixture.clock.set("2026-06-30T07:00:00Z");
        NewDelivery message = nextFor(CHANNEL);
        assertThat(of(CHANNEL).getFirst().progress().coveredThrough()).isEqualTo("2026-06-29");

        end(message, DeliveryState.FAILED, null);

        fixture.clock.set("2026-07-01T07:00:00Z");
        nextFor(CHANNEL);
        assertThat(of(CHANNEL).getFirst().progress().coveredThrough()).isEqualTo("2026-06-30");
        assertThat(fixture.history().ofGuild(GUILD, null, 100).runs())
                .extracting(DigestRun::outcome)
                .filteredOn(DigestRun.Outcome.LeftOut.class::isInstance)
                .containsExactly(
                        new DigestRun.Outcome.LeftOut(
                                new FeedSpan(
                                        LocalDate.parse("2026-06-11"),
                                        LocalDate.parse("2026-06-23"))));
    }

    @Test
    void whatMayBeThereIsNotTakenBack() {
        NewDelivery message = plannedFor(CHANNEL);

        end(message, DeliveryState.UNCERTAIN, null);

        assertThat(scheduleOf(message).progress().coveredThrough()).isEqualTo("2026-06-10");
    }

    /** As where a message was tried for hours, and the next list was posted by hand meanwhile. */
    @Test
    void papersOfAMessageThatFailsAfterALaterRunComeWithTheNextOne() {
        NewDelivery first = plannedFor(CHANNEL);
        laterMessage("2026-06-11", Feeds.paper("2606.00002", 2));

        end(first, DeliveryState.FAILED, null);

        laterMessage("2026-06-12", Feeds.paper("2606.00003", 3));
        assertThat(shownLast()).containsExactlyInAnyOrder("2606.00001", "2606.00003");
        laterMessage("2026-06-13", Feeds.paper("2606.00004", 4));
        assertThat(shownLast()).containsExactly("2606.00004");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void papersOfTwoMessagesThatFailComeInWhicheverOrderTheyDo(boolean laterOneFirst) {
        NewDelivery first = plannedFor(CHANNEL);
        NewDelivery second = laterMessage("2026-06-11", Feeds.paper("2606.00002", 2));

        end(laterOneFirst ? second : first, DeliveryState.FAILED, null);
        end(laterOneFirst ? first : second, DeliveryState.FAILED, null);

        laterMessage("2026-06-12", Feeds.paper("2606.00003", 3));
        assertThat(shownLast()).containsExactlyInAnyOrder("2606.00001", "2606.00002", "2606.00003");
    }

    /** On a database that lets others write meanwhile. */
    @Test
    void papersThatNeverCameAreTakenBackThoughARunIsServedAtThatMoment() {
        NewDelivery first = plannedFor(CHANNEL);
        DigestSchedule before = scheduleOf(first);
        laterMessage("2026-06-11", Feeds.paper("2606.00002", 2));
        DigestSchedules real = fixture.schedules;
        seen = mock(DigestSchedules.class, delegatesTo(real));
        given(seen.find(before.key()))
                .willReturn(Optional.of(before))
                .willAnswer(_ -> real.find(before.key()));

        end(first, DeliveryState.FAILED, null);

        laterMessage("2026-06-12", Feeds.paper("2606.00003", 3));
        assertThat(shownLast()).containsExactlyInAnyOrder("2606.00001", "2606.00003");
    }

    /** It had no papers that could be missed. */
    @Test
    void aNoticeThatFailsAfterALaterRunTakesNothingBack() {
        plannedFor(CHANNEL);
        fixture.clock.set("2026-06-12T07:31:00Z");
        NewDelivery notice = nextFor(CHANNEL);
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Nothing.class);
        fixture.feeds.readAtClosing("2026-06-11", Feeds.paper("2606.00002", 2));
        laterMessage("2026-06-12", Feeds.paper("2606.00003", 3));

        end(notice, DeliveryState.FAILED, null);

        assertThat(of(CHANNEL).getFirst().progress().coveredThrough()).isEqualTo("2026-06-12");
    }

    private static boolean isTold(DigestSchedule schedule) {
        return schedule.pause() instanceof Pause.Broken broken && broken.isTold();
    }

    /** The message of the first digest of the channel, planned now. */
    private NewDelivery plannedFor(DigestTarget channel) {
        DigestSchedule first = of(channel).getFirst();
        fixture.planner().plan(first, fixture.tick(), fixture.known());
        return fixture.planned().stream()
                .filter(delivery -> delivery.key().contains(first.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Likewise, with what was missed before. */
    private NewDelivery nextFor(DigestTarget channel) {
        String id = of(channel).getFirst().id();
        for (int i = 0; i < 2; i++) {
            DigestSchedule schedule = of(channel).getFirst();
            if (!schedule.nextRunAt().isAfter(fixture.clock.instant())) {
                fixture.planner().plan(schedule, fixture.tick(), fixture.known());
            }
        }
        return fixture.planned().stream()
                .filter(delivery -> delivery.key().contains(id))
                .max(Comparator.comparing(NewDelivery::key))
                .orElseThrow();
    }

    /** The message of the run on the day after this one, whose list has these papers. */
    private NewDelivery laterMessage(String day, Paper... papers) {
        fixture.feeds.readAtClosing(day, papers);
        fixture.clock.set(LocalDate.parse(day).plusDays(1) + "T07:00:00Z");
        return nextFor(CHANNEL);
    }

    private List<String> shownLast() {
        assertThat(fixture.renderer.last()).isInstanceOf(Digest.Papers.class);
        return ((Digest.Papers) fixture.renderer.last())
                .papers().stream().map(paper -> paper.id().value()).toList();
    }

    private DigestSchedule scheduleOf(NewDelivery message) {
        return fixture.schedules.ofGuild(GUILD).stream()
                .filter(schedule -> message.key().contains(schedule.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<DigestSchedule> of(DigestTarget channel) {
        return fixture.schedules.ofGuild(GUILD).stream()
                .filter(schedule -> schedule.target().equals(channel))
                .toList();
    }

    private List<NewDelivery> notices() {
        return fixture.planned().stream()
                .filter(delivery -> delivery.key().startsWith("break:"))
                .sorted(
                        Comparator.<NewDelivery>comparingInt(it -> it.key().length())
                                .thenComparing(NewDelivery::key))
                .toList();
    }

    private void end(NewDelivery delivery, DeliveryState state, @Nullable Integer refusal) {
        DeliveryEnded ended =
                new DeliveryEnded(
                        delivery.id(),
                        delivery.key(),
                        delivery.destination(),
                        state,
                        refusal,
                        state == DeliveryState.SENT ? null : "planted");
        BrokenChannels broken =
                new BrokenChannels(
                        fixture.schedules,
                        _ -> noticeChannel,
                        fixture.renderer,
                        fixture.outbox(),
                        fixture.clock);
        UnseenDigests unseen = new UnseenDigests(fixture.ledger, fixture.editions, seen);
        fixture.database
                .transactions()
                .executeWithoutResult(_ -> {
                    broken.ended(ended);
                    unseen.ended(ended);
                });
    }
}
