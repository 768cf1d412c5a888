package dev.paperboy.delivery;

import dev.paperboy.ManualClock;
import dev.paperboy.store.TestDatabase;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** An outbox on a database, and a look at its rows. */
final class DeliveryFixture {

    static final Duration LEASE = Duration.ofSeconds(90);
    static final Duration NONCE_TRUST = Duration.ofSeconds(60);
    static final Duration GIVE_UP_AFTER = Duration.ofHours(6);
    static final DeliveryProperties PROPERTIES =
            new DeliveryProperties(Duration.ofSeconds(1), LEASE, NONCE_TRUST, GIVE_UP_AFTER);
    static final Destination CHANNEL = new Destination.Channel(1L << 60, 2);

    final TestDatabase database;
    final ManualClock clock = new ManualClock(Instant.parse("2026-06-12T12:00:00Z"));
    final Outbox outbox;
    final JdbcClaims claims;

    /** What is known of a delivery. */
    record Row(
            DeliveryState state,
            int attempts,
            Instant nextAt,
            @Nullable Instant attemptedAt,
            @Nullable Long messageId,
            @Nullable String reason,
            boolean finished) {}

    DeliveryFixture(TestDatabase database) {
        this.database = database;
        this.outbox = database.transactional(new JdbcOutbox(database.client(), clock));
        this.claims = database.transactional(new JdbcClaims(database.client(), clock));
    }

    /** A delivery to {@link #CHANNEL} whose bodies name its key. */
    static NewDelivery delivery(String key) {
        return delivery(key, CHANNEL);
    }

    static NewDelivery delivery(String key, Destination destination) {
        return new NewDelivery(
                DeliveryId.random(),
                key,
                destination,
                new Action.Post(),
                "body of " + key,
                "fallback of " + key);
    }

    boolean add(NewDelivery delivery) {
        return Objects.requireNonNull(database.transactions().execute(_ -> outbox.add(delivery)));
    }

    DeliveryId add(String key) {
        NewDelivery delivery = delivery(key);
        if (!add(delivery)) {
            throw new IllegalStateException(key + " is there already");
        }
        return delivery.id();
    }

    Claim claim() {
        return claims.claim(LEASE).orElseThrow();
    }

    Row row(DeliveryId id) {
        return database.client()
                .sql("SELECT * FROM delivery WHERE id = ?")
                .param(id.value())
                .query(DeliveryFixture::read)
                .single();
    }

    Map<String, Object> wholeRow(DeliveryId id) {
        return database.client()
                .sql("SELECT * FROM delivery WHERE id = ?")
                .param(id.value())
                .query()
                .singleRow();
    }

    int count() {
        return database.client().sql("SELECT count(*) FROM delivery").query(Integer.class).single();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        long message = row.getLong("message_id");
        Long messageId = row.wasNull() ? null : message;
        long attempted = row.getLong("first_attempt_at");
        Instant attemptedAt = row.wasNull() ? null : Instant.ofEpochMilli(attempted);
        return new Row(
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("next_at")),
                attemptedAt,
                messageId,
                row.getString("reason"),
                row.getObject("finished_at") != null);
    }
}
