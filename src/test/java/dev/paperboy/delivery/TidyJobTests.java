package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

@EachDatabase
class TidyJobTests {

    private static final Ending SENT = Ending.sent(new PostedMessage(2, 77));
    private static final Duration KEEP_BODIES = DeliveryFixture.PROPERTIES.keepBodies();
    private static final Duration KEEP_RECORDS = DeliveryFixture.PROPERTIES.keepRecords();

    private final DeliveryFixture fixture;
    private final TidyJob job;

    TidyJobTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
        job =
                new TidyJob(
                        database.transactional(new JdbcTidying(database.client())),
                        DeliveryFixture.PROPERTIES,
                        fixture.clock,
                        fixture.meters);
    }

    @Test
    void bodiesAreDroppedAWeekAfterTheEndAndAllElseIsKept() {
        DeliveryId id = fixture.add("one");
        fixture.endings.end(fixture.claim(), SENT);
        fixture.clock.advance(KEEP_BODIES);
        job.tidy();
        assertThat(fixture.countOf("delivery_body")).isOne();

        fixture.clock.advance(Duration.ofMillis(1));
        job.tidy();

        assertThat(fixture.countOf("delivery_body")).isZero();
        assertThat(fixture.ledger.find(id))
                .hasValueSatisfying(
                        record -> assertThat(record.message()).isEqualTo(new PostedMessage(2, 77)));
        assertThat(fixture.add(DeliveryFixture.delivery("one"))).as("its key is taken").isFalse();
    }

    @Test
    void threeMonthsAfterTheEndNothingIsKept() {
        fixture.add("one");
        fixture.endings.end(fixture.claim(), Ending.of(DeliveryState.FAILED, "because"));
        fixture.clock.advance(KEEP_RECORDS.plusMillis(1));

        job.tidy();

        assertThat(fixture.count()).isZero();
        assertThat(fixture.countOf("delivery_body")).isZero();
    }

    @Test
    void whatIsOpenIsKeptHoweverOldItIs() {
        DeliveryId waiting = fixture.add("one");
        fixture.add("follows", new Action.Crosspost(waiting));
        fixture.clock.advance(KEEP_RECORDS.multipliedBy(2));

        job.tidy();

        assertThat(fixture.count()).isEqualTo(2);
        assertThat(fixture.claim().message().body()).startsWith("body of one");
    }

    @Test
    void aLongHistoryIsDroppedInOneGo() {
        for (int i = 0; i < 450; i++) {
            fixture.add("old " + i, new Destination.Channel(i, i));
        }
        List<DeliveryId> all = fixture.queue.due(1, 1000).stream().map(Candidate::id).toList();
        fixture.database
                .transactions()
                .executeWithoutResult(_ ->
                        fixture.claims
                                .claim(all)
                                .forEach(claim -> fixture.jdbcEndings.end(claim, SENT)));
        fixture.clock.advance(KEEP_RECORDS.plusMillis(1));

        job.tidy();

        assertThat(fixture.count()).isZero();
    }
}
