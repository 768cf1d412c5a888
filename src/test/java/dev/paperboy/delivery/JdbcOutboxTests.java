package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@EachDatabase
class JdbcOutboxTests {

    private final DeliveryFixture fixture;

    JdbcOutboxTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
    }

    @Test
    void aMessageWaitsForItsTurnFromNowOn() {
        DeliveryId id = fixture.add("digest:1:2026-06-12");

        assertThat(fixture.row(id))
                .isEqualTo(
                        new DeliveryFixture.Row(
                                DeliveryState.PENDING,
                                0,
                                fixture.clock.instant(),
                                null,
                                null,
                                null,
                                false));
    }

    @Test
    void aSecondMessageWithTheSameKeyIsNotTaken() {
        NewDelivery first = DeliveryFixture.delivery("digest:1:2026-06-12");
        NewDelivery second =
                DeliveryFixture.delivery("digest:1:2026-06-12", new Destination.Channel(8, 9));

        assertThat(fixture.add(first)).isTrue();
        assertThat(fixture.add(second)).isFalse();

        assertThat(fixture.count()).isOne();
        Claim claim = fixture.claim();
        assertThat(claim.id()).isEqualTo(first.id());
        assertThat(claim.destination()).isEqualTo(DeliveryFixture.CHANNEL);
    }

    @Test
    void aKeyStaysTakenAfterItsMessageWasSent() {
        fixture.add("digest:1:2026-06-12");
        fixture.endings.end(fixture.claim(), Ending.sent(new PostedMessage(2, 5)));

        assertThat(fixture.add(DeliveryFixture.delivery("digest:1:2026-06-12"))).isFalse();
    }

    @Test
    void takingAMessageNeedsATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> fixture.outbox.add(DeliveryFixture.delivery("digest:1:x")));

        assertThat(fixture.count()).isZero();
    }

    @Test
    void aMessageOfATransactionThatFailsIsNotTaken() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        fixture.database
                                .transactions()
                                .executeWithoutResult(_ -> {
                                    fixture.add("digest:1:x");
                                    throw new IllegalStateException("planted");
                                }));

        assertThat(fixture.count()).isZero();
    }
}
