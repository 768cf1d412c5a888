package dev.paperboy.delivery;

import dev.paperboy.store.TestDatabase;

import java.time.Clock;
import java.util.List;

/** Lets tests of other modules have an outbox and see what is in it. */
public final class Outboxes {

    private Outboxes() {}

    /** The real outbox on this database. */
    public static Outbox on(TestDatabase database, Clock clock) {
        return database.transactional(new JdbcOutbox(database.client(), clock));
    }

    /** What is in it, in the order in which it came. */
    public static List<NewDelivery> contentOf(TestDatabase database) {
        return database.client()
                .sql("SELECT * FROM delivery ORDER BY created_at, delivery_key")
                .query((row, _) ->
                        new NewDelivery(
                                new DeliveryId(row.getString("id")),
                                row.getString("delivery_key"),
                                new Destination.Channel(
                                        row.getLong("guild_id"), row.getLong("channel_id")),
                                new Action.Post(),
                                row.getString("body"),
                                row.getString("fallback")))
                .list();
    }
}
