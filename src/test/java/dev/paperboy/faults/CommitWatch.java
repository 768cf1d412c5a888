package dev.paperboy.faults;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** Tells from what a transaction changes in the outbox which points its commit passes. */
final class CommitWatch {

    private final HaltSwitch halt;
    private @Nullable OutboxCounts known;

    CommitWatch(HaltSwitch halt) {
        this.halt = halt;
    }

    /** Whether a statement may change the outbox. */
    static boolean concerns(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        return text.contains("delivery") && !text.startsWith("select") && !text.contains(" table ");
    }

    /** Called before the first statement of a transaction that may change something. */
    synchronized void begin(Connection connection) throws SQLException {
        if (known == null) {
            known = OutboxCounts.read(connection);
        }
    }

    /** Commits, and passes the points before and after it. */
    synchronized void commit(Connection connection) throws SQLException {
        OutboxCounts before = known;
        OutboxCounts after = OutboxCounts.read(connection);
        known = after;
        boolean plans = before != null && after.planned() > before.planned();
        boolean attempts = before != null && after.attempted() > before.attempted();
        boolean sends = before != null && after.sent() > before.sent();
        pass(plans, HaltPoint.BEFORE_PLAN_COMMIT);
        pass(sends, HaltPoint.BEFORE_SENT);
        connection.commit();
        pass(plans, HaltPoint.AFTER_PLAN);
        pass(attempts, HaltPoint.AFTER_SENDING);
        pass(sends, HaltPoint.AFTER_SENT);
    }

    private void pass(boolean passed, HaltPoint point) {
        if (passed) {
            halt.pass(point);
        }
    }
}
