package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import java.time.Duration;

/** Where the connection is lost in a commit, the database may have made it all the same. */
@EachDatabase
class LostCommitTests {

    private final DeliveryFixture fixture;
    private final FakeSender sender = new FakeSender();

    LostCommitTests(TestDatabase database) {
        fixture = new DeliveryFixture(database);
    }

    @Test
    void ofTheAttemptLeavesTheMessageToBeLookedForAndSentOnce() {
        DeliveryId id = fixture.add("one");
        Claim claim = fixture.claim();
        JdbcClaims losing =
                new JdbcClaims(
                        fixture.database.client(),
                        fixture.ledger,
                        DeliveryFixture.PROPERTIES,
                        fixture.clock) {
                    @Override
                    boolean markAttempted(Claim attempted) {
                        assertThat(fixture.claims.markAttempted(attempted)).isTrue();
                        throw lost();
                    }
                };

        assertThat(catchThrowable(() -> courier(losing, fixture.endings).carry(claim))).isNotNull();
        assertThat(sender.sent()).isEmpty();

        fixture.clock.advance(DeliveryFixture.LEASE);
        sender.seeing(new LookOutcome.Absent());
        fixture.courier(sender).carry(fixture.claim());
        assertThat(sender.looked()).hasSize(1);
        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void ofTheEndIsToldOnceAndNothingIsSentAgain() {
        DeliveryId id = fixture.add("one");
        JdbcEndings losing =
                new JdbcEndings(fixture.database.client(), _ -> {}, fixture.clock) {
                    @Override
                    boolean end(Claim claim, Ending ending) {
                        assertThat(fixture.jdbcEndings.end(claim, ending)).isTrue();
                        throw lost();
                    }

                    @Override
                    boolean endUntold(Claim claim, Ending ending, Duration wait) {
                        return fixture.jdbcEndings.endUntold(claim, ending, wait);
                    }
                };

        courier(fixture.claims, new Endings(losing, fixture.meters)).carry(fixture.claim());

        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).messageId()).isEqualTo(FakeSender.SENT.message().messageId());
        assertThat(fixture.told()).hasSize(1);
        fixture.clock.advance(DeliveryFixture.LEASE);
        assertThat(fixture.claimNext()).isEmpty();
        assertThat(fixture.endings.untold()).isEmpty();
    }

    private Courier courier(JdbcClaims claims, Endings endings) {
        return new Courier(
                claims, endings, sender, DeliveryFixture.PROPERTIES, new ClockWatch(fixture.clock));
    }

    private static DataAccessResourceFailureException lost() {
        return new DataAccessResourceFailureException("The connection was lost in the commit");
    }
}
