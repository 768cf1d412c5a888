package dev.paperboy.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How far the deliveries of a database are, as a transaction sees it. */
record OutboxCounts(int planned, int attempted, int sent) {

    private static final String SQL =
            """
            SELECT COUNT(*), COUNT(first_attempt_at), COUNT(CASE WHEN state = 'SENT' THEN 1 END)
            FROM delivery
            """;

    static OutboxCounts read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SQL)) {
            row.next();
            return new OutboxCounts(row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }
}
