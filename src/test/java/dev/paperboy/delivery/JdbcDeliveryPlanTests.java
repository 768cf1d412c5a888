package dev.paperboy.delivery;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.RecordedStatements;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;

/** How the databases find what the outbox's statements ask for, however much has been sent. */
@EachDatabase
class JdbcDeliveryPlanTests {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final DeliveryFixture fixture;
    private final RecordedStatements recorder;
    private final JdbcClient jdbc;

    JdbcDeliveryPlanTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
        recorder = new RecordedStatements(database);
        jdbc = JdbcClient.create(recorder);
    }

    @Test
    void everyStatementFindsItsRowsByAnIndex() {
        DeliveryId subject = fixture.add("one");
        JdbcDeliveryLedger ledger = new JdbcDeliveryLedger(jdbc, fixture.clock);
        new JdbcOutbox(jdbc, fixture.clock)
                .add(
                        DeliveryFixture.delivery(
                                "two", DeliveryFixture.CHANNEL, new Action.Crosspost(subject)));
        JdbcClaims claims = new JdbcClaims(jdbc, ledger, DeliveryFixture.PROPERTIES, fixture.clock);
        Claim claim = claims.claim(List.of(subject)).getFirst();
        claims.markAttempted(claim);
        claims.retry(claim, WAIT, "because");
        claims.postpone(claim, WAIT, "because");
        claims.retryPlain(claim, "because");
        ledger.findAll(List.of(subject, claim.id()));
        ledger.isAnyDue();
        workOnTheQueue(subject);
        JdbcEndings endings = new JdbcEndings(jdbc, _ -> {}, fixture.clock);
        endings.end(fixture.claim(), Ending.of(DeliveryState.FAILED, "because"));
        endings.untold(10);
        endings.tell(subject);
        endings.postponeTelling(subject, WAIT);
        JdbcTidying tidying = new JdbcTidying(jdbc);
        fixture.clock.advance(WAIT);
        tidying.clearBodies(fixture.clock.instant(), 10);
        tidying.deleteRecords(fixture.clock.instant(), 10);

        recorder.assertThatNoTableIsReadThrough(20, "INDEX delivery_open");
    }

    private void workOnTheQueue(DeliveryId id) {
        JdbcQueue queue = new JdbcQueue(jdbc, fixture.clock);
        queue.due(64, 1000);
        queue.postpone(List.of(id), WAIT, "because");
        queue.release();
        queue.heal(WAIT, WAIT);
        fixture.clock.advance(WAIT);
    }
}
