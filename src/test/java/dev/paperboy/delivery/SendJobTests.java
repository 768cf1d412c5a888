package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(OutputCaptureExtension.class)
class SendJobTests {

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final FakeSender sender = new FakeSender();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> fatalFailures = new ArrayList<>();
    private final SendJob job = newJob();

    private SendJob newJob() {
        Courier courier =
                new Courier(fixture.claims, sender, DeliveryFixture.PROPERTIES, fixture.clock);
        return new SendJob(
                fixture.claims, courier, DeliveryFixture.PROPERTIES, fatalFailures::add, meters);
    }

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @Test
    void everythingThatIsDueIsSentLongestDueFirst() {
        addThree();

        job.send();

        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
        job.send();
        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void aMessageThatIsRefusedDoesNotHoldUpTheOthers() {
        DeliveryId refused = addThree();
        sender.answering(new SendOutcome.Refused(10003, "Unknown channel"));

        job.send();

        assertThat(fixture.row(refused).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
    }

    @Test
    void aServerOutOfReachDoesNotHoldUpTheOthers() {
        fixture.add(DeliveryFixture.delivery("out of reach", new Destination.Channel(404, 1)));
        addThree();
        sender.lose(404);

        job.send();

        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
    }

    @Test
    void aMessageOnWhichTheSenderFailsIsNotLostAndHoldsUpNoOther() {
        DeliveryId failed = addThree();
        sender.answering(SendJobTests::fail);

        job.send();
        assertThat(sender.bodies()).containsExactly("body of 1", "body of 2", "body of 3");
        assertThat(fixture.row(failed).state()).isEqualTo(DeliveryState.PENDING);

        fixture.clock.advance(Duration.ofSeconds(2));
        job.send();
        assertThat(sender.bodies()).endsWith("body of 1").hasSize(4);
        assertThat(fixture.row(failed).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aSenderThatKeepsFailingIsLoggedOnce(CapturedOutput output) {
        addThree();
        for (int i = 0; i < 5; i++) {
            sender.answering(SendJobTests::fail);
        }

        job.send();
        fixture.clock.advance(Duration.ofSeconds(2));
        job.send();

        assertThat(sender.sent()).hasSize(6);
        assertThat(output).containsOnlyOnce("planted").containsOnlyOnce("works again");
    }

    @Test
    void onceDiscordDoesNotKnowTheBotNothingIsSentAnyMoreAndTheProcessEnds() {
        DeliveryId first = addThree();
        sender.answering(new SendOutcome.Unauthorized("401"));

        job.send();
        fixture.clock.advance(Duration.ofHours(1));
        job.send();

        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(first).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(fatalFailures)
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("401", "DISCORD_TOKEN"));
    }

    @Test
    void whoStopsTheJobStopsItBetweenTwoMessages() {
        addThree();
        sender.answering(() -> {
            Thread.currentThread().interrupt();
            return FakeSender.SENT;
        });

        job.send();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(sender.sent()).hasSize(1);
        job.send();
        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void whoStopsTheApplicationLetsTheMessageAtHandBeFinishedAndNoOtherBegun() {
        DeliveryId first = addThree();
        sender.answering(() -> {
            job.stop();
            return FakeSender.SENT;
        });

        job.send();

        assertThat(fixture.row(first).state()).isEqualTo(DeliveryState.SENT);
        assertThat(sender.sent()).hasSize(1);
    }

    @Test
    void aChannelOnWhichTheSenderFailsShowsWhileOthersGoOn() {
        DeliveryId failed = fixture.add("failing");
        fixture.clock.advance(Duration.ofMillis(1));
        fixture.add(DeliveryFixture.delivery("other", new Destination.Channel(9, 9)));
        sender.answering(SendJobTests::fail);

        job.send();
        assertThat(meters.get("paperboy.job.failing").tag("job", "send").gauge().value()).isOne();

        fixture.clock.advance(Duration.ofSeconds(2));
        job.send();
        assertThat(fixture.row(failed).state()).isEqualTo(DeliveryState.SENT);
        assertThat(meters.get("paperboy.job.failing").tag("job", "send").gauge().value()).isZero();
    }

    @Test
    void aDatabaseThatFailsIsLoggedOnceAndTriedAgain(CapturedOutput output) {
        fixture.database.client().sql("ALTER TABLE delivery RENAME TO away").update();
        job.send();
        job.send();
        fixture.database.client().sql("ALTER TABLE away RENAME TO delivery").update();
        addThree();

        job.send();

        assertThat(output).containsOnlyOnce("The job \"send\" failed and will be tried again");
        assertThat(sender.sent()).hasSize(3);
    }

    @Test
    void theJobTellsForHowLongItHasNotSucceeded() {
        assertThat(meters.get("paperboy.job.last.success.age").tag("job", "send").timeGauge())
                .isNotNull();
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
}
