package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.concurrent.ExecutorConfigurationSupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ExtendWith(OutputCaptureExtension.class)
class SendJobTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final FakeSender sender = new FakeSender();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> fatalFailures = new ArrayList<>();
    private Dispatcher dispatcher;
    private final SendJob job = newJob();

    private SendJob newJob() {
        ClockWatch watch = new ClockWatch(fixture.clock);
        Courier courier = fixture.courier(sender, watch);
        dispatcher = fixture.dispatcher(courier, sender);
        Turns turns = new Turns(fixture.queue, watch, DeliveryFixture.PROPERTIES);
        return new SendJob(turns, dispatcher, courier, fatalFailures::add, meters);
    }

    @BeforeEach
    void start() {
        job.start();
    }

    @AfterEach
    void close() {
        job.stop();
        fixture.database.close();
    }

    /** Lets one tick begin all that it can, and waits until that has ended. */
    private void send() {
        job.send();
        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
    }

    @Test
    void everythingThatIsDueIsSentLongestDueFirst() {
        addThree();

        send();

        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
        send();
        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void aMessageThatIsRefusedDoesNotHoldUpTheOthers() {
        DeliveryId refused = addThree();
        sender.answering(new SendOutcome.Refused(10003, "Unknown channel"));

        send();

        assertThat(fixture.row(refused).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
    }

    @Test
    void aServerOutOfReachDoesNotHoldUpTheOthers() {
        DeliveryId lost = fixture.add("out of reach", new Destination.Channel(404, 1));
        addThree();
        sender.lose(404);

        send();

        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
        DeliveryFixture.Row row = fixture.row(lost);
        assertThat(row.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(row.attempts()).isZero();
        assertThat(row.reason()).isEqualTo("The server is not reachable from here");
        sender.regain(404);
        fixture.clock.advance(Duration.ofSeconds(5));
        send();
        assertThat(fixture.row(lost).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aServerThatThrewTheBotOutLeavesTheBacklogSoon() {
        DeliveryId lost = fixture.add("out of reach", new Destination.Channel(404, 1));
        sender.leave(404);

        send();
        assertThat(fixture.row(lost).state()).isEqualTo(DeliveryState.PENDING);
        fixture.clock.advance(Duration.ofSeconds(121));
        send();

        assertThat(fixture.row(lost).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(sender.sent()).isEmpty();
    }

    @Test
    void aMessageOnWhichTheSenderFailsIsNotLostAndHoldsUpNoOther() {
        DeliveryId failed = addThree();
        sender.answering(SendJobTests::fail);

        send();
        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
        assertThat(fixture.row(failed).state()).isEqualTo(DeliveryState.PENDING);

        fixture.clock.advance(Duration.ofSeconds(2));
        send();
        assertThat(sender.bodies()).endsWith("body of 1").hasSize(4);
        assertThat(fixture.row(failed).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aSenderThatKeepsFailingIsLoggedOnce(CapturedOutput output) {
        addThree();
        for (int i = 0; i < 5; i++) {
            sender.answering(SendJobTests::fail);
        }

        send();
        fixture.clock.advance(Duration.ofSeconds(2));
        send();

        assertThat(sender.sent()).hasSize(6);
        assertThat(output).containsOnlyOnce("planted").containsOnlyOnce("works again");
    }

    @Test
    void onceDiscordDoesNotKnowTheBotNothingIsSentAnyMoreAndTheProcessEnds() {
        DeliveryId first = addThree();
        sender.answering(new SendOutcome.Unauthorized("401"));

        send();
        fixture.clock.advance(Duration.ofHours(1));
        send();

        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(first).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(fatalFailures)
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("401", "DISCORD_TOKEN"));
        assertThat(new OutboxHealth(job).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void whoStopsTheApplicationLetsTheMessageAtHandBeFinishedAndNoOtherBegun() {
        DeliveryId first = addThree();
        sender.answering(() -> {
            job.close();
            return FakeSender.SENT;
        });

        send();

        assertThat(fixture.row(first).state()).isEqualTo(DeliveryState.SENT);
        assertThat(sender.sent()).hasSize(1);
    }

    /** The connection to Discord is closed in the next lower phase, with nobody waiting for it. */
    @Test
    void theJobIsStoppedTogetherWithTheSchedulerThatRunsIt() {
        assertThat(job.getPhase()).isEqualTo(ExecutorConfigurationSupport.DEFAULT_PHASE);
    }

    @Test
    void aJobThatWasStoppedSendsNothingUntilItIsStartedAgain() {
        addThree();
        job.stop();
        send();
        assertThat(sender.sent()).isEmpty();

        job.start();
        send();

        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void aChannelOnWhichTheSenderFailsShowsWhileOthersGoOn() {
        DeliveryId failed = fixture.add("failing");
        fixture.clock.advance(Duration.ofMillis(1));
        fixture.add(DeliveryFixture.delivery("other", new Destination.Channel(9, 9)));
        sender.answering(SendJobTests::fail);

        send();
        assertThat(meters.get("paperboy.job.failing").tag("job", "send").gauge().value()).isOne();

        fixture.clock.advance(Duration.ofSeconds(2));
        send();
        assertThat(fixture.row(failed).state()).isEqualTo(DeliveryState.SENT);
        assertThat(meters.get("paperboy.job.failing").tag("job", "send").gauge().value()).isZero();
    }

    @Test
    void aDatabaseThatFailsIsLoggedOnceAndTriedAgain(CapturedOutput output) {
        fixture.database.client().sql("ALTER TABLE delivery RENAME TO away").update();
        send();
        send();
        fixture.database.client().sql("ALTER TABLE away RENAME TO delivery").update();
        addThree();

        send();

        assertThat(output).containsOnlyOnce("The job \"send\" failed and will be tried again");
        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void theJobTellsForHowLongItHasNotSucceeded() {
        assertThat(meters.get("paperboy.job.last.success.age").tag("job", "send").timeGauge())
                .isNotNull();
    }

    @Test
    void whileSoMuchIsRefusedThatNothingIsSentNoRowIsTouched() {
        DeliveryId id = addThree();
        Map<String, Object> before = fixture.wholeRow(id);
        sender.shut();

        send();

        assertThat(sender.sent()).isEmpty();
        assertThat(fixture.wholeRow(id)).isEqualTo(before);
        sender.open();
        send();
        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void aDatabaseThatFailsShowsInHealthUntilItWorksAgain() {
        OutboxHealth outboxHealth = new OutboxHealth(job);
        fixture.database.client().sql("ALTER TABLE delivery RENAME TO away").update();
        send();
        assertThat(outboxHealth.health().getStatus()).isEqualTo(Status.DOWN);

        fixture.database.client().sql("ALTER TABLE away RENAME TO delivery").update();
        send();

        assertThat(outboxHealth.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aLookThatFindsTheBotUnknownEndsAllSendingToo() {
        fixture.add("looked for");
        sender.answering(new SendOutcome.Unclear("No answer"));
        send();
        fixture.clock.advance(DeliveryFixture.NONCE_TRUST);
        fixture.add("other", new Destination.Channel(9, 9));
        sender.seeing(new LookOutcome.Unauthorized("401"))
                .answeringOtherwise(_ -> new SendOutcome.Unauthorized("401"));

        send();

        assertThat(fatalFailures).hasSize(1);
    }

    @Test
    void whatAChannelKeepsFailingOnLeavesTheGaugeOnceItIsGivenUp() {
        DeliveryId failing = fixture.add("failing");
        sender.answering(SendJobTests::fail);
        send();
        assertThat(meters.get("paperboy.job.failing").tag("job", "send").gauge().value()).isOne();

        Duration tick = Duration.ofMinutes(6);
        for (long left = DeliveryFixture.GIVE_UP_AFTER.dividedBy(tick); left >= 0; left--) {
            fixture.clock.advance(tick);
            sender.seeing(SendJobTests::failToLook);
            send();
        }

        assertThat(fixture.row(failing).state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(meters.get("paperboy.job.failing").tag("job", "send").gauge().value()).isZero();
    }

    /** As where a laptop was asleep, or a clock was wrong and was set right. */
    @Test
    void whatCouldNotBeTriedSinceTheMachineStoodStillIsNotGivenUpForThat() {
        DeliveryId id = fixture.add("one");
        sender.lose(DeliveryFixture.CHANNEL.guildId());
        send();
        fixture.clock.advance(Duration.ofDays(3));
        send();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);

        sender.regain(DeliveryFixture.CHANNEL.guildId());
        fixture.clock.advance(Duration.ofSeconds(5));
        send();

        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    /** Adds three messages and returns the first. */
    private DeliveryId addThree() {
        DeliveryId first = fixture.add("1");
        fixture.clock.advance(Duration.ofMillis(1));
        fixture.add("2");
        fixture.clock.advance(Duration.ofMillis(1));
        fixture.add("3");
        return first;
    }

    private static SendOutcome fail() {
        throw new IllegalStateException("planted");
    }

    private static LookOutcome failToLook() {
        throw new IllegalStateException("planted");
    }
}
