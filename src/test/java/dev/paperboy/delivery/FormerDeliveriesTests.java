package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.TestDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the former version has left in the outbox, whatever it was doing when it was stopped. */
class FormerDeliveriesTests {

    private static final String LAST_FORMER_MIGRATION = "4";

    /** The moment at which the fixture's clock stands. */
    private static final long NOW = 1_781_265_600_000L;

    static Stream<TestDatabase> databases() {
        return TestDatabase.eachAt(LAST_FORMER_MIGRATION);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isFinishedByThisOne(TestDatabase database) {
        DeliveryId pending = insert(database, "PENDING", 1, 0, null, 0);
        DeliveryId claimed = insert(database, "SENDING", 2, NOW + 90_000, null, 0);
        DeliveryId repeated = insert(database, "SENDING", 3, NOW + 90_000, NOW - 10_000, 0);
        DeliveryId old = insert(database, "SENDING", 4, NOW + 30_000, NOW - 600_000, 0);
        DeliveryId plain = insert(database, "PENDING", 5, NOW, null, 1);
        database.migrate();

        DeliveryFixture fixture = new DeliveryFixture(database);
        FakeSender sender = new FakeSender();
        sender.seeing(new LookOutcome.Found(new PostedMessage(4, 77)));
        carryAll(fixture, sender);

        assertThat(sender.sent())
                .extracting(Errand::id)
                .containsExactlyInAnyOrder(pending, claimed, repeated, plain);
        assertThat(sender.bodies()).contains("body 1", "body 2", "body 3", "plain 5");
        assertThat(sender.looked()).extracting(FakeSender.Look::id).containsExactly(old);
        assertThat(fixture.told())
                .hasSize(5)
                .allSatisfy(ended -> assertThat(ended.state()).isEqualTo(DeliveryState.SENT));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsItsRecords(TestDatabase database) {
        DeliveryId sent = insert(database, "SENT", 1, 0, NOW, 0);
        DeliveryId failed = insert(database, "FAILED", 2, 0, NOW, 0);
        database.migrate();

        DeliveryFixture fixture = new DeliveryFixture(database);
        assertThat(fixture.claimNext()).isEmpty();
        assertThat(fixture.ledger.find(sent))
                .hasValueSatisfying(
                        record -> assertThat(record.message()).isEqualTo(new PostedMessage(1, 1)));
        assertThat(fixture.ledger.find(failed))
                .hasValueSatisfying(record ->
                        assertThat(record.destination()).isEqualTo(new Destination.Channel(7, 2)));
        assertThat(fixture.add(DeliveryFixture.delivery("key 1"))).isFalse();
    }

    private static void carryAll(DeliveryFixture fixture, FakeSender sender) {
        ClockWatch watch = new ClockWatch(fixture.clock);
        Courier courier = fixture.courier(sender, watch);
        assertThat(fixture.clock.millis()).isEqualTo(NOW);
        new Turns(fixture.queue, watch, DeliveryFixture.PROPERTIES).setRight();
        List<Claim> claims =
                fixture.claims.claim(
                        fixture.queue.due(64, 1000).stream().map(Candidate::id).toList());
        claims.forEach(courier::carry);
        assertThat(claims).hasSize(5);
        fixture.clock.advance(Duration.ofHours(1));
        assertThat(fixture.claimNext()).isEmpty();
    }

    /** As the former version's statements did. */
    private static DeliveryId insert(
            TestDatabase database,
            String state,
            int number,
            long nextAt,
            @Nullable Long attemptedAt,
            int plain) {
        DeliveryId id = DeliveryId.random();
        boolean ended = !List.of("PENDING", "SENDING").contains(state);
        database.client()
                .sql(
                        """
                        INSERT INTO delivery (id, delivery_key, guild_id, channel_id, body, fallback,
                                              plain, state, next_at, first_attempt_at, message_id,
                                              created_at, finished_at)
                        VALUES (?, ?, 7, ?, ?, ?, ?, ?, ?, CAST(? AS BIGINT), CAST(? AS BIGINT), ?,
                                CAST(? AS BIGINT))
                        """)
                .param(id.value())
                .param("key " + number)
                .param(number)
                .param("body " + number)
                .param("plain " + number)
                .param(plain)
                .param(state)
                .param(nextAt)
                .param(attemptedAt)
                .param(state.equals("SENT") ? number : null)
                .param(NOW - 600_000)
                .param(ended ? NOW : null)
                .update();
        return id;
    }
}
