package dev.paperboy.delivery;

import dev.paperboy.store.TestDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
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
                .sql(
                        """
                        SELECT * FROM delivery JOIN delivery_body ON delivery_id = id
                        ORDER BY created_at, delivery_key
                        """)
                .query((row, _) -> read(row))
                .list();
    }

    private static NewDelivery read(ResultSet row) throws SQLException {
        return new NewDelivery(
                JdbcDeliveryRow.id(row),
                row.getString("delivery_key"),
                JdbcDeliveryRow.destination(row),
                JdbcDeliveryRow.action(row),
                row.getString("body"),
                row.getString("fallback"));
    }
}
