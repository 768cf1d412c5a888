package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever step the database refuses, nothing is sent without a record, and nothing twice. */
class FailingDatabaseTests {

    private static final String CLAIM =
            "NEW.state = 'SENDING' AND NEW.lease_epoch > OLD.lease_epoch";
    private static final String ATTEMPT =
            "NEW.first_attempt_at IS NOT NULL AND OLD.first_attempt_at IS NULL";
    private static final String END = "NEW.finished_at IS NOT NULL";
    private static final String ANYTHING = "1 = 1";

    private final DeliveryFixture fixture = new DeliveryFixture(TestDatabase.sqlite());
    private final JdbcClient jdbc = fixture.database.client();
    private final FakeSender sender = new FakeSender();
    private final Courier courier = fixture.courier(sender);

    @AfterEach
    void close() {
        fixture.database.close();
    }

    @Test
    void whatCannotBeClaimedIsNotSent() {
        DeliveryId id = fixture.add("one");
        refuse(CLAIM);

        assertThat(catchThrowable(fixture::claim)).isNotNull();

        allowAll();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.PENDING);
        courier.carry(fixture.claim());
        assertThat(sender.sent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {ATTEMPT, ANYTHING})
    void whatCannotBeRecordedAsOnItsWayIsNotSent(String refused) {
        DeliveryId id = fixture.add("one");
        Claim claim = fixture.claim();
        refuse(refused);

        assertThat(catchThrowable(() -> courier.carry(claim))).isNotNull();
        assertThat(sender.sent()).isEmpty();

        allowAll();
        fixture.clock.advance(DeliveryFixture.LEASE);
        courier.carry(fixture.claim());
        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    /** It is known here that it arrived, so that nobody has to ask Discord, or to send it again. */
    @ParameterizedTest
    @ValueSource(strings = {END, ANYTHING})
    void whatCannotBeRecordedAsSentIsRecordedOnceItCan(String refused) {
        DeliveryId id = fixture.add("one");
        sender.answering(() -> {
            refuse(refused);
            return FakeSender.SENT;
        });
        Claim claim = fixture.claim();

        assertThat(catchThrowable(() -> courier.carry(claim))).isNotNull();
        assertThat(fixture.row(id).finished()).isFalse();
        assertThat(fixture.row(id).attemptedAt()).isNotNull();

        allowAll();
        fixture.clock.advance(DeliveryFixture.LEASE);
        courier.carry(fixture.claim());
        assertThat(sender.sent()).hasSize(1);
        assertThat(sender.looked()).isEmpty();
        assertThat(fixture.row(id).messageId()).isEqualTo(FakeSender.SENT.message().messageId());
    }

    @Test
    void whatWasNotRecordedAsSentBeforeACrashIsLookedFor() {
        DeliveryId id = fixture.add("one");
        sender.answering(() -> {
            refuse(ANYTHING);
            return FakeSender.SENT;
        });
        Claim claim = fixture.claim();
        assertThat(catchThrowable(() -> courier.carry(claim))).isNotNull();

        allowAll();
        fixture.clock.advance(DeliveryFixture.LEASE);
        sender.seeing(new LookOutcome.Found(new PostedMessage(2, 77)));
        fixture.courier(sender).carry(fixture.claim());

        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).messageId()).isEqualTo(77);
    }

    @Test
    void aDiskThatIsFullKeepsMessagesFromBeingSentUntilThereIsRoom() {
        DeliveryId id = fixture.add("one");
        fillTheDisk();

        assertThat(catchThrowable(this::claimAndCarry)).isNotNull();
        assertThat(sender.sent()).isEmpty();

        jdbc.sql("PRAGMA max_page_count = 1073741823").query().listOfRows();
        fixture.clock.advance(DeliveryFixture.LEASE);
        claimAndCarry();
        assertThat(sender.sent()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aFileThatMayOnlyBeReadKeepsMessagesFromBeingSent() {
        DeliveryId id = fixture.add("one");
        jdbc.sql("PRAGMA query_only = 1").update();

        assertThat(catchThrowable(this::claimAndCarry)).isNotNull();
        assertThat(sender.sent()).isEmpty();

        jdbc.sql("PRAGMA query_only = 0").update();
        claimAndCarry();
        assertThat(fixture.row(id).state()).isEqualTo(DeliveryState.SENT);
    }

    private void claimAndCarry() {
        courier.carry(fixture.claim());
    }

    /** Leaves no page, and gives every row reasons that need one when they are written anew. */
    private void fillTheDisk() {
        jdbc.sql(
                        """
                        CREATE TRIGGER grow BEFORE UPDATE ON delivery BEGIN
                            INSERT OR REPLACE INTO delivery_body (delivery_id, body, fallback)
                            VALUES (OLD.id || NEW.lease_epoch || NEW.state, zeroblob(100000), '');
                        END
                        """)
                .update();
        jdbc.sql("PRAGMA foreign_keys = 0").update();
        jdbc.sql("PRAGMA max_page_count = 1").query().listOfRows();
    }

    private void refuse(String change) {
        jdbc.sql(
                        """
                        CREATE TRIGGER refusal BEFORE UPDATE ON delivery WHEN %s
                        BEGIN SELECT RAISE(ABORT, 'planted'); END
                        """
                                .formatted(change))
                .update();
    }

    private void allowAll() {
        jdbc.sql("DROP TRIGGER refusal").update();
    }
}
