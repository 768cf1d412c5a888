package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

@EachDatabase
@ExtendWith(OutputCaptureExtension.class)
class EndingsTests {

    private static final Ending SENT = Ending.sent(new PostedMessage(2, 77));
    private static final Ending FAILED = Ending.of(DeliveryState.FAILED, "because");
    private static final Duration TOLD_AGAIN_IN = Duration.ofMinutes(5);

    private final DeliveryFixture fixture;
    private final Endings endings;

    EndingsTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
        endings = fixture.endings;
    }

    @Test
    void whoListensIsToldHowItEnded() {
        NewDelivery sent = DeliveryFixture.delivery("sent");
        fixture.add(sent);
        endings.end(fixture.claim(), SENT);
        NewDelivery refused = DeliveryFixture.delivery("refused", new Destination.Member(1, 5));
        fixture.add(refused);
        SendOutcome.Refused refusal = new SendOutcome.Refused(50007, "Takes no messages");
        endings.end(fixture.claim(), Ending.refused(DeliveryState.FAILED, refusal));

        assertThat(fixture.told())
                .containsExactly(
                        new DeliveryEnded(
                                sent.id(),
                                "sent",
                                sent.destination(),
                                DeliveryState.SENT,
                                null,
                                null),
                        new DeliveryEnded(
                                refused.id(),
                                "refused",
                                refused.destination(),
                                DeliveryState.FAILED,
                                50007,
                                "Takes no messages"));
    }

    /** Whoever runs the bot looks it up by its number, those in the channel read a sentence. */
    @Test
    void theNumberOfARefusalIsInTheLogAndNotInTheReason(CapturedOutput output) {
        DeliveryId id = fixture.add("refused");
        SendOutcome.Refused refusal = new SendOutcome.Refused(50013, "Missing permissions");

        endings.end(fixture.claim(), Ending.refused(DeliveryState.FAILED, refusal));

        assertThat(output).contains("ended FAILED (50013): Missing permissions");
        assertThat(fixture.row(id).reason()).isEqualTo("Missing permissions");
    }

    @Test
    void whoLostItsClaimTellsNothing() {
        fixture.add("one");
        Claim lost = fixture.claim();
        fixture.clock.advance(DeliveryFixture.LEASE);
        fixture.claim();

        assertThat(endings.end(lost, SENT)).isFalse();

        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void whatAListenerWritesIsKeptWithTheRecord() {
        DeliveryId id = fixture.add("one");
        fixture.listen(ended -> addFollowing(ended.id()));

        endings.end(fixture.claim(), SENT);

        assertThat(fixture.count()).isEqualTo(2);
        Claim following = fixture.claim();
        assertThat(following.subject()).isNotNull();
        assertThat(following.subject().id()).isEqualTo(id);
    }

    @Test
    void whatAListenerThatFailsHasWrittenIsNotKeptButTheRecordIs() {
        DeliveryId id = fixture.add("one");
        fixture.listen(ended -> {
            addFollowing(ended.id());
            throw new IllegalStateException("planted");
        });

        assertThat(endings.end(fixture.claim(), SENT)).isTrue();

        assertThat(fixture.count()).isOne();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void whoFailedToListenIsToldAgainOnceUntilItDoes() {
        DeliveryId id = fixture.add("one");
        fixture.listen(_ -> {
            throw new IllegalStateException("planted");
        });
        endings.end(fixture.claim(), SENT);
        assertThat(endings.untold()).isEmpty();
        fixture.clock.advance(TOLD_AGAIN_IN);
        assertThat(endings.untold()).containsExactly(id);

        assertThatIllegalStateException().isThrownBy(() -> endings.tell(id)).withMessage("planted");
        assertThat(endings.untold()).isEmpty();
        fixture.listen(_ -> {});
        fixture.clock.advance(TOLD_AGAIN_IN);
        endings.tell(id);
        endings.tell(id);

        assertThat(endings.untold()).isEmpty();
        assertThat(fixture.told())
                .singleElement()
                .satisfies(ended -> assertThat(ended.state()).isEqualTo(DeliveryState.SENT));
    }

    @Test
    void aListenerThatFailsOnOneHearsOfTheOthers() {
        DeliveryId poison = fixture.add("poison");
        fixture.listen(ended -> {
            if (ended.id().equals(poison)) {
                throw new IllegalStateException("planted");
            }
        });
        TellJob job = new TellJob(endings, fixture.meters);
        endings.end(fixture.claim(), SENT);
        fixture.add("other");
        endings.end(fixture.claim(), SENT);
        fixture.clock.advance(TOLD_AGAIN_IN);

        job.tell();

        assertThat(fixture.told()).extracting(DeliveryEnded::key).containsExactly("other");
        assertThat(failingTells()).isOne();
        fixture.listen(_ -> {});
        fixture.clock.advance(TOLD_AGAIN_IN);
        job.tell();
        assertThat(fixture.told())
                .extracting(DeliveryEnded::key)
                .containsExactly("other", "poison");
        assertThat(failingTells()).isZero();
    }

    @Test
    void whatFollowsWaitsUntilTheOtherHasEnded() {
        DeliveryId first = fixture.add("first");
        Claim claim = fixture.claim();
        DeliveryId following = addFollowing(first);
        fixture.clock.advance(Duration.ofSeconds(30));
        assertThat(fixture.claimNext()).isEmpty();

        endings.end(claim, SENT);

        Claim next = fixture.claim();
        assertThat(next.id()).isEqualTo(following);
        assertThat(next.dueAt()).isEqualTo(fixture.clock.instant());
        assertThat(next.errand().subject()).isEqualTo(new PostedMessage(2, 77));
    }

    @Test
    void whatFollowsGoesOnToItsOwnEndWhereTheOtherFailed() {
        DeliveryId first = fixture.add("first");
        Claim claim = fixture.claim();
        addFollowing(first);

        endings.end(claim, FAILED);

        assertThat(fixture.claim().subject())
                .satisfies(subject -> assertThat(subject.state()).isEqualTo(DeliveryState.FAILED));
    }

    @Test
    void whatFollowsSomethingThatHasEndedDoesNotWait() {
        DeliveryId first = fixture.add("first");
        endings.end(fixture.claim(), SENT);

        DeliveryId following = addFollowing(first);

        assertThat(fixture.claim().id()).isEqualTo(following);
    }

    /** Neither sees the other's change before it is kept. */
    @Test
    @Timeout(60)
    void whatIsAddedWhileTheOtherEndsIsNotForgotten() throws Exception {
        DeliveryId first = fixture.add("first");
        Claim claim = fixture.claim();
        CountDownLatch added = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> end =
                    CompletableFuture.runAsync(
                            () -> {
                                await(added);
                                endings.end(claim, SENT);
                            },
                            executor);
            fixture.database
                    .transactions()
                    .executeWithoutResult(_ -> {
                        addFollowing(first);
                        added.countDown();
                        assertThat(end).as("has to wait").failsWithin(Duration.ofMillis(200));
                    });
            end.get(30, TimeUnit.SECONDS);
        }

        assertThat(fixture.claimNext()).isPresent();
    }

    @Test
    void endsAreCountedByTheirState() {
        for (Ending ending : List.of(SENT, SENT, FAILED)) {
            fixture.add(DeliveryId.random().value());
            endings.end(fixture.claim(), ending);
        }

        assertThat(ended(DeliveryState.SENT)).isEqualTo(2);
        assertThat(ended(DeliveryState.FAILED)).isOne();
        assertThat(ended(DeliveryState.UNCERTAIN)).isZero();
    }

    private DeliveryId addFollowing(DeliveryId subject) {
        return fixture.add("follows " + subject, new Action.StartThread(subject));
    }

    private double ended(DeliveryState state) {
        return fixture.meters
                .get("paperboy.delivery.ended")
                .tag("state", state.name())
                .counter()
                .count();
    }

    private double failingTells() {
        return fixture.meters.get("paperboy.job.failing").tag("job", "tell").gauge().value();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
