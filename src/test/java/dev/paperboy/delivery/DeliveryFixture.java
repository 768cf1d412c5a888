package dev.paperboy.delivery;

import dev.paperboy.ManualClock;
import dev.paperboy.store.TestDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** An outbox on a database with all that carries from it, and a look at its rows. */
final class DeliveryFixture {

    static final Duration LEASE = Duration.ofSeconds(90);
    static final Duration NONCE_TRUST = Duration.ofSeconds(60);
    static final Duration LOOK_AFTER = Duration.ofSeconds(30);
    static final Duration GIVE_UP_AFTER = Duration.ofHours(6);
    static final DeliveryProperties PROPERTIES = draining(Duration.ofSeconds(20));
    static final Destination CHANNEL = new Destination.Channel(1L << 60, 2);

    final TestDatabase database;
    final ManualClock clock = new ManualClock(Instant.parse("2026-06-12T12:00:00Z"));
    final MeterRegistry meters = new SimpleMeterRegistry();
    final Outbox outbox;
    final DeliveryLedger ledger;
    final JdbcQueue queue;
    final JdbcClaims claims;
    final JdbcEndings jdbcEndings;
    final Endings endings;

    private final List<DeliveryEnded> told = Collections.synchronizedList(new ArrayList<>());
    private volatile Consumer<DeliveryEnded> listener = _ -> {};

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
        this.ledger = database.transactional(new JdbcDeliveryLedger(database.client(), clock));
        this.queue = database.transactional(new JdbcQueue(database.client(), clock));
        this.claims =
                database.transactional(
                        new JdbcClaims(database.client(), ledger, PROPERTIES, clock));
        this.jdbcEndings =
                database.transactional(new JdbcEndings(database.client(), this::hear, clock));
        this.endings = new Endings(jdbcEndings, meters);
    }

    private static DeliveryProperties draining(Duration drain) {
        return new DeliveryProperties(
                Duration.ofSeconds(1),
                64,
                4,
                LEASE,
                NONCE_TRUST,
                LOOK_AFTER,
                GIVE_UP_AFTER,
                drain,
                Duration.ofDays(1),
                Duration.ofDays(7),
                Duration.ofDays(90));
    }

    private void hear(Object event) {
        DeliveryEnded ended = (DeliveryEnded) event;
        listener.accept(ended);
        told.add(ended);
    }

    /** Has this told of each end, in the transaction that records it. */
    void listen(Consumer<DeliveryEnded> another) {
        listener = another;
    }

    /** The ends that were told and not refused by who listens. */
    List<DeliveryEnded> told() {
        return List.copyOf(told);
    }

    Courier courier(MessageSender sender) {
        return courier(sender, new ClockWatch(clock));
    }

    Courier courier(MessageSender sender, ClockWatch watch) {
        return new Courier(claims, endings, sender, PROPERTIES, watch);
    }

    Dispatcher dispatcher(Courier courier, MessageSender sender) {
        return dispatcher(courier, sender, PROPERTIES.drain());
    }

    Dispatcher dispatcher(Courier courier, MessageSender sender, Duration drain) {
        return new Dispatcher(queue, claims, courier, sender, draining(drain));
    }

    /** A delivery to {@link #CHANNEL} whose bodies name its key. */
    static NewDelivery delivery(String key) {
        return delivery(key, CHANNEL);
    }

    static NewDelivery delivery(String key, Destination destination) {
        return delivery(key, destination, new Action.Post());
    }

    static NewDelivery delivery(String key, Destination destination, Action action) {
        DeliveryId id = DeliveryId.random();
        return new NewDelivery(
                id,
                key,
                destination,
                action,
                "body of " + key + " #" + id,
                "fallback of " + key + " #" + id);
    }

    boolean add(NewDelivery delivery) {
        return Objects.requireNonNull(database.transactions().execute(_ -> outbox.add(delivery)));
    }

    DeliveryId add(String key) {
        return added(delivery(key));
    }

    DeliveryId add(String key, Destination destination) {
        return added(delivery(key, destination));
    }

    DeliveryId add(String key, Action action) {
        return added(delivery(key, CHANNEL, action));
    }

    private DeliveryId added(NewDelivery delivery) {
        if (!add(delivery)) {
            throw new IllegalStateException(delivery.key() + " is there already");
        }
        return delivery.id();
    }

    Claim claim() {
        return claimNext().orElseThrow();
    }

    /** The first whose turn has come. */
    Optional<Claim> claimNext() {
        return claims.claim(queue.due(1, 1).stream().map(Candidate::id).toList()).stream()
                .findFirst();
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
        return countOf("delivery");
    }

    int countOf(String table) {
        return database.client().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
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
