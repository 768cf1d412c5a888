package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.store.TestDatabase;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@Timeout(60)
class DispatcherTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final FakeSender sender = new FakeSender();
    private final Courier courier = fixture.courier(sender);
    private final Dispatcher dispatcher = opened(fixture.dispatcher(courier, sender));

    /** Opened to let the answers come. */
    private final CountDownLatch gate = new CountDownLatch(1);

    private Dispatcher opened(Dispatcher another) {
        another.open(courier::carry);
        return another;
    }

    @AfterEach
    void close() {
        gate.countDown();
        dispatcher.drain();
        fixture.database.close();
    }

    @Test
    void oneTickBringsAllThatIsDueToItsChannels() {
        int each = 150;
        for (int i = 0; i < each; i++) {
            fixture.add("one " + i);
            fixture.add("two " + i, new Destination.Channel(7, 7));
        }

        dispatcher.dispatch();

        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(sender.sent()).hasSize(2 * each);
    }

    @Test
    void aChannelThatAnswersLateHoldsUpNoOther() {
        sender.answeringOtherwise(errand ->
                errand.destination().equals(DeliveryFixture.CHANNEL) ? late() : FakeSender.SENT);
        fixture.add("late");
        fixture.clock.advance(Duration.ofMillis(1));
        fixture.add("behind it");
        DeliveryId other = fixture.add("other", new Destination.Channel(7, 7));

        dispatcher.dispatch();

        Awaitility.await().until(() -> fixture.row(other).state() == DeliveryState.SENT);
        assertThat(dispatcher.inFlight()).isOne();
        assertThat(sender.bodies()).doesNotContain("body of behind it");
        gate.countDown();
        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(sender.bodies()).endsWith("body of behind it");
    }

    @Test
    void aChannelGetsItsMessagesInTheOrderInWhichTheyWereMade() {
        List<String> expected =
                IntStream.range(0, 20).mapToObj(number -> "body of " + number).toList();
        for (int i = 0; i < expected.size(); i++) {
            fixture.add(String.valueOf(i));
            fixture.clock.advance(Duration.ofMillis(1));
        }

        dispatcher.dispatch();

        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(sender.bodies()).isEqualTo(expected);
    }

    @Test
    void aServerHasAFewOnTheirWayAtATimeAndAllTogetherSoManyAsMayBe() {
        Map<Long, AtomicInteger> most = new ConcurrentHashMap<>();
        sender.answeringOtherwise(errand -> {
            most.computeIfAbsent(errand.destination().guildId(), _ -> new AtomicInteger())
                    .incrementAndGet();
            return late();
        });
        for (int server = 1; server <= 20; server++) {
            for (int channel = 1; channel <= 8; channel++) {
                fixture.add(server + ":" + channel, new Destination.Channel(server, channel));
            }
        }

        dispatcher.dispatch();

        assertThat(dispatcher.inFlight()).isEqualTo(DeliveryFixture.PROPERTIES.inFlight());
        Awaitility.await().until(() -> sender.sent().size() == 64);
        assertThat(most.values()).allSatisfy(count -> assertThat(count.get()).isBetween(1, 4));
    }

    /** The others' rows are far behind, by their age and by their number. */
    @Test
    void aServerWithThousandsOfMessagesLetsTheOneOfAnotherGoAmongTheFirst() {
        fixture.database
                .transactions()
                .executeWithoutResult(_ -> {
                    for (int i = 0; i < 5000; i++) {
                        fixture.outbox.add(
                                DeliveryFixture.delivery(
                                        "big " + i, new Destination.Channel(1, i % 50)));
                    }
                });
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.add("small", new Destination.Channel(2, 2));
        sender.answeringOtherwise(_ -> late());

        dispatcher.dispatch();

        Awaitility.await().until(() -> sender.sent().size() == 5);
        assertThat(sender.bodies()).contains("body of small");
    }

    /** More of them than are read at once. */
    @Test
    void thousandsOutOfReachHoldUpNoOneBehindThem() {
        fixture.database
                .transactions()
                .executeWithoutResult(_ -> {
                    for (int server = 1; server <= 2500; server++) {
                        fixture.outbox.add(
                                DeliveryFixture.delivery(
                                        "lost " + server, new Destination.Channel(server, 1)));
                        sender.lose(server);
                    }
                });
        fixture.clock.advance(Duration.ofMinutes(1));
        DeliveryId reachable = fixture.add("reachable");

        dispatcher.dispatch();

        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(fixture.row(reachable).state()).isEqualTo(DeliveryState.SENT);
        assertThat(sender.sent()).hasSize(1);
    }

    @Test
    void whatCannotBeClaimedNowIsLeftToTheNextTick() {
        DeliveryId id = fixture.add("one");
        fixture.database.client().sql("ALTER TABLE delivery_body RENAME TO away").update();

        assertThat(catchThrowable(dispatcher::dispatch)).isNotNull();
        assertThat(dispatcher.inFlight()).isZero();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        fixture.database.client().sql("ALTER TABLE away RENAME TO delivery_body").update();
        dispatcher.dispatch();

        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aStopWaitsForWhatIsOnItsWayAndBeginsNothing() {
        DeliveryId first = fixture.add("first");
        fixture.clock.advance(Duration.ofMillis(1));
        DeliveryId second = fixture.add("second");
        sender.answeringOtherwise(_ -> {
            dispatcher.close();
            gate.countDown();
            return FakeSender.SENT;
        });

        dispatcher.dispatch();
        dispatcher.drain();

        assertThat(fixture.row(first).state()).isEqualTo(DeliveryState.SENT);
        assertThat(fixture.row(second).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(sender.sent()).hasSize(1);
    }

    @Test
    void whatHasNoAnswerWhenTheStopCannotWaitLongerIsGivenBackForTheNextStart() {
        Dispatcher impatient = opened(fixture.dispatcher(courier, sender, Duration.ofMillis(50)));
        DeliveryId id = fixture.add("one");
        sender.answeringOtherwise(_ -> late());
        impatient.dispatch();
        Awaitility.await().until(() -> sender.sent().size() == 1);

        impatient.drain();

        DeliveryFixture.Row row = fixture.row(id);
        assertThat(row.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(row.nextAt()).isEqualTo(fixture.clock.instant());
        assertThat(row.attemptedAt()).isEqualTo(fixture.clock.instant());
        gate.countDown();
        sender.answeringOtherwise(_ -> FakeSender.SENT);
        dispatcher.dispatch();
        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    /** Both clocks of a lease: whoever is still at it is not overtaken by its own process. */
    @Test
    void whatIsOnItsWayIsNotBegunAgainThoughItsLeaseSeemsToHaveEnded() {
        DeliveryId id = fixture.add("one");
        sender.answeringOtherwise(_ -> late());
        dispatcher.dispatch();
        Awaitility.await().until(() -> sender.sent().size() == 1);

        fixture.clock.advance(Duration.ofDays(1));
        dispatcher.dispatch();
        dispatcher.dispatch();

        assertThat(dispatcher.inFlight()).isOne();
        gate.countDown();
        assertThat(dispatcher.isIdleWithin(PATIENCE)).isTrue();
        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    private SendOutcome late() {
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new SendOutcome.Unclear("Interrupted");
        }
        return FakeSender.SENT;
    }
}
