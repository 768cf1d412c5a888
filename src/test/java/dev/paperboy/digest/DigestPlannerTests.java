package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.delivery.Outboxes;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** June 2026: the 10th is a Wednesday; nine o'clock in Berlin is 07:00 UTC. */
@EachDatabase
class DigestPlannerTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1L << 60, 2);
    private static final Instant THURSDAY_NINE = Instant.parse("2026-06-11T07:00:00Z");

    private final PlanningFixture fixture;

    DigestPlannerTests(TestDatabase database) {
        fixture = new PlanningFixture(database, THURSDAY_NINE.minus(Duration.ofHours(1)));
        fixture.feeds.readAtClosing("2026-06-10", Feeds.paper("2606.00001", 1));
    }

    @Test
    void theMessageAndTheNextRunAreStoredTogether() {
        DigestSchedule due = due(Locale.GERMAN);

        fixture.planner().plan(due, fixture.tick(), fixture.known());

        FakeRenderer.Rendering rendering = onlyRendering();
        DeliveryId id = rendering.marker();
        assertThat(fixture.planned())
                .containsExactly(
                        new NewDelivery(
                                id,
                                "digest:" + due.id() + ":2026-06-11",
                                new Destination.Channel(CHANNEL.guildId(), CHANNEL.channelId()),
                                new Action.Post(),
                                "body " + id,
                                "fallback " + id));
        assertThat(rendering.settings().locale()).isEqualTo(Locale.GERMAN);
        assertThat(rendering.digest()).isInstanceOf(Digest.Papers.class);
        DigestSchedule after = stored();
        assertThat(after.progress().runDate()).isEqualTo("2026-06-12");
        assertThat(after.servedOn()).isEqualTo("2026-06-11");
        assertThat(after.progress().coveredThrough()).isEqualTo("2026-06-10");
    }

    @Test
    void aMessageThatIsNotTakenLeavesTheDigestDue() {
        DigestSchedule due = due(Locale.GERMAN);
        Outbox broken =
                _ -> {
                    throw new IllegalStateException("planted");
                };

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> fixture.planner(broken).plan(due, fixture.tick(), fixture.known()))
                .withMessage("planted");

        assertNothingChanged(due);
        fixture.planner().plan(due, fixture.tick(), fixture.known());
        assertThat(fixture.planned()).hasSize(1);
    }

    @Test
    void aFailureAfterTheMessageWasTakenTakesItBack() {
        DigestSchedule due = due(Locale.GERMAN);
        Outbox real = Outboxes.on(fixture.database, fixture.clock);
        Outbox broken =
                delivery -> {
                    assertThat(real.add(delivery)).isTrue();
                    throw new IllegalStateException("planted");
                };

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> fixture.planner(broken).plan(due, fixture.tick(), fixture.known()));

        assertNothingChanged(due);
    }

    @Test
    void aRendererThatFailsLeavesEverythingAsItWas() {
        DigestSchedule due = due(FakeRenderer.UNSPEAKABLE);

        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.planner().plan(due, fixture.tick(), fixture.known()))
                .withMessage("planted");

        assertNothingChanged(due);
    }

    @Test
    void theSameRunPlannedAgainAddsNothing() {
        DigestSchedule due = due(Locale.GERMAN);
        fixture.planner().plan(due, fixture.tick(), fixture.known());
        DigestSchedule after = stored();

        fixture.planner().plan(due, fixture.tick(), fixture.known());

        assertThat(fixture.planned()).hasSize(1);
        assertThat(stored()).isEqualTo(after);
    }

    @Test
    void plannersAtTheSameTimeAddOneMessage() throws ExecutionException, InterruptedException {
        DigestSchedule due = due(Locale.GERMAN);
        List<Future<?>> planners = new ArrayList<>();

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                DigestPlanner planner = fixture.anotherPlanner();
                planners.add(
                        executor.submit(() -> planner.plan(due, fixture.tick(), fixture.known())));
            }
        }

        for (Future<?> planner : planners) {
            planner.get();
        }
        assertThat(fixture.planned()).hasSize(1);
        assertThat(stored().progress().runDate()).isEqualTo("2026-06-12");
    }

    /** What the message before showed is unknown, so that these days must not pass as covered. */
    @Test
    void aMessageThatIsInTheOutboxAlreadyLeavesItsDaysUncovered() {
        DigestSchedule due = due(Locale.GERMAN);
        Outbox full = _ -> false;

        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.planner(full).plan(due, fixture.tick(), fixture.known()))
                .withMessageContaining("digest:" + due.id() + ":2026-06-11");

        assertNothingChanged(due);
    }

    @Test
    void aRunThatPassesLeavesNoMessage() {
        DigestSchedule due = due(Locale.GERMAN);
        fixture.clock.advance(Duration.ofHours(6));

        fixture.planner().plan(due, fixture.tick(), fixture.known());

        assertThat(fixture.planned()).isEmpty();
        assertThat(stored().progress().runDate()).isEqualTo("2026-06-12");
        assertThat(stored().progress().coveredThrough()).isNull();
    }

    @Test
    void aRunThatWaitsStaysDue() {
        DigestSchedule due = due(Locale.GERMAN);
        fixture.clock.set(Instant.parse("2026-06-12T07:00:00Z"));
        DigestSchedule tomorrow = served(due);

        fixture.planner().plan(tomorrow, fixture.tick(), fixture.known());

        assertNothingChanged(tomorrow);
    }

    @Test
    void aDigestWhoseHourWasChangedMeanwhileIsNotPosted() {
        DigestSchedule due = due(Locale.GERMAN);
        DigestSchedule changed =
                fixture.setUp(
                        CHANNEL,
                        new LocalHour(LocalTime.NOON, PlanningFixture.BERLIN_NINE.zone()),
                        Locale.GERMAN);

        fixture.planner().plan(due, fixture.tick(), fixture.known());

        assertNothingChanged(changed);
    }

    @Test
    void aNoticeIsPostedLikeADigest() {
        DigestSchedule tomorrow = served(due(Locale.GERMAN));
        fixture.clock.set(Instant.parse("2026-06-12T07:30:00Z"));

        fixture.planner().plan(tomorrow, fixture.tick(), fixture.known());

        assertThat(onlyRendering().digest())
                .asInstanceOf(type(Digest.Nothing.class))
                .extracting(Digest.Nothing::reason)
                .isInstanceOf(Digest.Reason.SourceSilent.class);
        assertThat(fixture.planned())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.key()).endsWith(":2026-06-12"));
        assertThat(stored().progress().gapTold()).isEqualTo("silent");
    }

    /** A digest of {@link #CHANNEL}, at its hour on Thursday. */
    private DigestSchedule due(Locale locale) {
        fixture.setUp(CHANNEL, PlanningFixture.BERLIN_NINE, locale);
        fixture.clock.set(THURSDAY_NINE);
        return stored();
    }

    /** The digest after it has covered Wednesday. */
    private DigestSchedule served(DigestSchedule due) {
        assertThat(
                        fixture.schedules.served(
                                due,
                                new DigestProgress(
                                        due.progress().runDate().plusDays(1),
                                        due.progress().runDate().minusDays(1),
                                        null,
                                        null)))
                .isTrue();
        return stored();
    }

    private DigestSchedule stored() {
        return fixture.schedules.ofGuild(CHANNEL.guildId()).getFirst();
    }

    private FakeRenderer.Rendering onlyRendering() {
        assertThat(fixture.renderer.renderings()).hasSize(1);
        return fixture.renderer.renderings().getFirst();
    }

    private void assertNothingChanged(DigestSchedule before) {
        assertThat(fixture.planned()).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }
}
