package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.store.TestDatabase;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import java.sql.SQLException;

/**
 * A PostgreSQL server that ends all connections, as where it is started anew. Whether the next
 * statement fails, or finds a new connection, is the pool's affair.
 */
class LostServerTests {

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.postgres());
    private final FakeSender sender = new FakeSender();
    private final Courier courier = fixture.courier(sender);

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @Test
    void beforeTheMessageIsSentItIsSentOnceTheServerIsBack() {
        DeliveryId id = fixture.add("one");
        Claim claim = fixture.claim();
        sender.seeing(new LookOutcome.Absent());
        loseAllConnections();

        carry(claim);

        carryOnceTheServerIsBack(id);
        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void afterTheMessageWasSentItIsRecordedOnceTheServerIsBack() {
        DeliveryId id = fixture.add("one");
        sender.answering(() -> {
            loseAllConnections();
            return FakeSender.SENT;
        });
        Claim claim = fixture.claim();

        carry(claim);

        carryOnceTheServerIsBack(id);
        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked()).isEmpty();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(fixture.told()).hasSize(1);
    }

    private void carry(Claim claim) {
        try {
            courier.carry(claim);
        } catch (DataAccessException | TransactionException e) {
            assertThat(e).hasRootCauseInstanceOf(SQLException.class);
        }
    }

    private void carryOnceTheServerIsBack(DeliveryId id) {
        fixture.clock.advance(DeliveryFixture.LEASE);
        Awaitility.await("the server")
                .ignoreExceptions()
                .until(() -> {
                    fixture.claimNext().ifPresent(courier::carry);
                    return fixture.row(id).finished();
                });
    }

    private void loseAllConnections() {
        assertThat(
                        catchThrowable(() ->
                                fixture.database
                                        .client()
                                        .sql(
                                                """
                                                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                                WHERE datname = current_database()
                                                """)
                                        .query()
                                        .listOfRows()))
                .isNotNull();
    }
}
