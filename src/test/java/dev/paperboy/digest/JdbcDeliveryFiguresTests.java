package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Obstacle;
import dev.paperboy.digest.DeliveryFigures.Figures;
import dev.paperboy.digest.DeliveryFigures.Figures.Reason;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@EachDatabase
class JdbcDeliveryFiguresTests {

    private static final long GUILD = 1L << 60;
    private static final long OTHER = GUILD + 1;
    private static final Instant DUE = Instant.parse("2026-06-11T09:00:00Z");

    private final TestDatabase database;
    private final DeliveryLedger ledger = mock();
    private final List<DeliveryRecord> records = new ArrayList<>();
    private final DeliveryFigures figures;

    JdbcDeliveryFiguresTests(TestDatabase database) {
        this.database = database;
        figures = database.transactional(new JdbcDeliveryFigures(database.client(), ledger));
    }

    @BeforeEach
    void theLedgerKnowsAllMessages() {
        given(ledger.findAll(any())).willReturn(records);
    }

    private void run(
            long guild,
            String outcome,
            @Nullable String way,
            Instant decidedAt,
            @Nullable DeliveryId delivery) {
        String id = DeliveryId.random().value();
        database.client()
                .sql(
                        """
                        INSERT INTO digest_run (id, run_key, digest_id, guild_id, channel_id, forum,
                                                run_on, due_at, decided_at, outcome, way,
                                                delivery_id)
                        VALUES (:id, :id, 'digest', :guild, 5, 0,
                                '2026-06-11', :due, :decided, :outcome, :way, :delivery)
                        """)
                .param("id", id)
                .param("guild", guild)
                .param("due", DUE.toEpochMilli())
                .param("decided", decidedAt.toEpochMilli())
                .param("outcome", outcome)
                .param("way", way, Types.VARCHAR)
                .param("delivery", delivery == null ? null : delivery.value(), Types.VARCHAR)
                .update();
    }

    private void posted(Duration decidedAfter, Duration sentAfter) {
        run(
                GUILD,
                "POSTED",
                "ON_TIME",
                DUE.plus(decidedAfter),
                message(DeliveryState.SENT, null, sentAfter));
    }

    private DeliveryId message(DeliveryState state, @Nullable String reason, Duration sentAfter) {
        DeliveryId id = DeliveryId.random();
        boolean isOpen = state == DeliveryState.PENDING || state == DeliveryState.SENDING;
        records.add(
                new DeliveryRecord(
                        id,
                        id.value(),
                        new Destination.Channel(GUILD, 5),
                        state,
                        null,
                        reason,
                        DUE,
                        isOpen ? null : DUE.plus(sentAfter)));
        return id;
    }

    private void ended(DeliveryState state, @Nullable String reason) {
        run(GUILD, "TOLD", null, DUE, message(state, reason, Duration.ZERO));
    }

    private Figures figures() {
        return figures.ofServer(GUILD, DUE.minusSeconds(1));
    }

    @Test
    void aServerWithoutRunsHasNoFigures() {
        assertThat(figures()).isEqualTo(new Figures(List.of(), 0, 0, 0, 0, List.of()));
        assertThat(figures().percentOnTime()).isEqualTo(100);
        assertThat(figures().delay(50)).isNull();
    }

    @Test
    void aDelayIsFromTheMomentItWasDueUntilItWasInTheChannel() {
        posted(Duration.ofSeconds(2), Duration.ofSeconds(3));
        posted(Duration.ofSeconds(1), Duration.ofSeconds(1));
        posted(Duration.ofSeconds(1), Duration.ofMinutes(5));

        assertThat(figures().delays())
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(301));
        assertThat(figures().onTime()).isEqualTo(2);
        assertThat(figures().late()).isEqualTo(1);
        assertThat(figures().percentOnTime()).isEqualTo(66);
        assertThat(figures().delay(50)).isEqualTo(Duration.ofSeconds(5));
        assertThat(figures().delay(95)).isEqualTo(Duration.ofSeconds(301));
    }

    @Test
    void whatDidNotArriveIsCountedWithItsReasons() {
        ended(DeliveryState.FAILED, "Missing Access");
        ended(DeliveryState.FAILED, "Unknown Channel");
        ended(DeliveryState.FAILED, "Unknown Channel");
        ended(DeliveryState.UNCERTAIN, "Nobody knows");
        ended(DeliveryState.PENDING, null);
        run(GUILD, "MISSED", null, DUE, null);

        Figures figures = figures();

        assertThat(figures.failed()).isEqualTo(3);
        assertThat(figures.uncertain()).isEqualTo(1);
        assertThat(figures.waiting()).isEqualTo(1);
        assertThat(figures.missed()).isEqualTo(1);
        assertThat(figures.ended()).isEqualTo(5);
        assertThat(figures.percentOnTime()).isZero();
        assertThat(figures.reasons())
                .containsExactly(new Reason("Unknown Channel", 2), new Reason("Missing Access", 1));
    }

    /** Its papers are those of the next digest, as where it was off. */
    @Test
    void whatWasDueWhileTheBotWasNotInTheServerHasNotFailed() {
        ended(DeliveryState.FAILED, "Given up: " + Obstacle.ABSENCE.reason());

        assertThat(figures().failed()).isZero();
        assertThat(figures().missed()).isEqualTo(1);
        assertThat(figures().reasons()).isEmpty();
    }

    @Test
    void onlyTurnsOfThisServerSinceThenCount() {
        posted(Duration.ZERO, Duration.ZERO);
        run(GUILD, "POSTED", "BY_HAND", DUE, message(DeliveryState.FAILED, "x", Duration.ZERO));
        run(GUILD, "POSTED", "EDITED", DUE, message(DeliveryState.FAILED, "x", Duration.ZERO));
        run(GUILD, "QUIET", null, DUE, null);
        run(GUILD, "MISSED", null, DUE.minus(Duration.ofDays(8)), null);
        run(OTHER, "MISSED", null, DUE, null);

        assertThat(figures().ended()).isEqualTo(1);
        assertThat(figures().onTime()).isEqualTo(1);
    }
}
