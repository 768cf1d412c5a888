package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@EachDatabase
class JdbcDeliveryLedgerTests {

    private final DeliveryFixture fixture;
    private final DeliveryLedger ledger;

    JdbcDeliveryLedgerTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
        ledger = fixture.ledger;
    }

    @Test
    void anOpenDeliveryIsKnownWithWhatKeepsIt() {
        Destination member = new Destination.Member(1, 5);
        NewDelivery delivery = DeliveryFixture.delivery("told", member);
        fixture.add(delivery);
        Instant createdAt = fixture.clock.instant();
        fixture.claims.retry(fixture.claim(), Duration.ofSeconds(2), "503");

        assertThat(ledger.find(delivery.id()))
                .contains(
                        new DeliveryRecord(
                                delivery.id(),
                                "told",
                                member,
                                DeliveryState.PENDING,
                                null,
                                "503",
                                createdAt,
                                null));
    }

    @Test
    void aSentDeliveryIsKnownWithItsMessage() {
        DeliveryId id = fixture.add("sent");
        Instant createdAt = fixture.clock.instant();
        fixture.clock.advance(Duration.ofSeconds(1));
        fixture.endings.end(fixture.claim(), Ending.sent(new PostedMessage(3, 77)));

        assertThat(ledger.find(id))
                .contains(
                        new DeliveryRecord(
                                id,
                                "sent",
                                DeliveryFixture.CHANNEL,
                                DeliveryState.SENT,
                                new PostedMessage(3, 77),
                                null,
                                createdAt,
                                fixture.clock.instant()));
    }

    @Test
    void deliveriesAreKnownByTheirKeys() {
        DeliveryId first = fixture.add("1");
        fixture.add("2");

        assertThat(ledger.withKeys(List.of("1", "3")))
                .extracting(DeliveryRecord::id)
                .containsExactly(first);
        assertThat(ledger.withKeys(List.of())).isEmpty();
    }

    @Test
    void whatHasNotEndedIsUnderWayByTheBeginningOfItsKey() {
        fixture.add("told:12:x");

        assertThat(ledger.isUnderWay("told:12:")).isTrue();
        assertThat(ledger.isUnderWay("told:1:")).isFalse();
        assertThat(ledger.isUnderWay("told:%")).isFalse();

        Claim claim = fixture.claim();
        assertThat(ledger.isUnderWay("told:12:")).isTrue();

        fixture.endings.end(claim, Ending.sent(new PostedMessage(3, 77)));
        assertThat(ledger.isUnderWay("told:12:")).isFalse();
    }

    @Test
    void howeverManyAreAskedForTheKnownOnesAreFound() {
        List<DeliveryId> known = List.of(fixture.add("1"), fixture.add("2"));
        List<DeliveryId> asked = new ArrayList<>(known);
        for (int i = 0; i < 2500; i++) {
            asked.add(DeliveryId.random());
        }
        asked.addAll(known);

        assertThat(ledger.findAll(asked))
                .extracting(DeliveryRecord::id)
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(ledger.findAll(List.of())).isEmpty();
        assertThat(ledger.find(DeliveryId.random())).isEmpty();
    }
}
