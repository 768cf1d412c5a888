package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Hands out deliveries one by one and records what became of them.
 *
 * <p>A claim is committed as {@link DeliveryState#SENDING} before the caller sends the first byte,
 * so that after a crash it is known which messages may have been sent.
 */
@Repository
class JdbcClaims {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcClaims(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next delivery whose turn has come, or whose last claim ran out; empty: none. */
    @Transactional
    Optional<Claim> claim(Duration lease) {
        long now = clock.millis();
        return jdbc.sql(
                        """
                        UPDATE delivery
                        SET state = 'SENDING', next_at = :leaseEnd, lease_epoch = lease_epoch + 1,
                            attempts = attempts + 1
                        WHERE id = (SELECT id FROM delivery
                                    WHERE state IN ('PENDING', 'SENDING') AND next_at <= :now
                                    ORDER BY next_at, id LIMIT 1)
                          AND state IN ('PENDING', 'SENDING') AND next_at <= :now
                        RETURNING *
                        """)
                .param("leaseEnd", now + lease.toMillis())
                .param("now", now)
                .query(JdbcClaims::read)
                .optional();
    }

    /** Commits that from now on it may be in its channel; false: the claim was lost. */
    @Transactional
    boolean markAttempted(Claim claim) {
        return hasChanged(change("first_attempt_at = :now", claim));
    }

    /** Ends it: it is in its channel. */
    @Transactional
    boolean markSent(Claim claim, PostedMessage message) {
        return hasChanged(
                change(
                                """
                                state = 'SENT', message_id = :message, reason = NULL,
                                finished_at = :now
                                """,
                                claim)
                        .param("message", message.messageId()));
    }

    /** Ends it without a message in the channel, or without knowing. */
    @Transactional
    boolean finish(Claim claim, DeliveryState state, String reason) {
        return hasChanged(
                change("state = :state, reason = :reason, finished_at = :now", claim)
                        .param("state", state.name())
                        .param("reason", reason));
    }

    /** Puts it back for later; by now it may be in its channel. */
    @Transactional
    boolean retry(Claim claim, Duration wait, String reason) {
        return hasChanged(
                change("state = 'PENDING', next_at = :now + :wait, reason = :reason", claim)
                        .param("wait", wait.toMillis())
                        .param("reason", reason));
    }

    /** Puts it back for later as if it had not been claimed; nothing was sent. */
    @Transactional
    boolean postpone(Claim claim, Duration wait, String reason) {
        Instant attemptedAt = claim.attemptedAt();
        return hasChanged(
                change(
                                """
                                state = 'PENDING', next_at = :now + :wait, reason = :reason,
                                first_attempt_at = :attemptedAt, attempts = attempts - 1
                                """,
                                claim)
                        .param("wait", wait.toMillis())
                        .param("reason", reason)
                        .param(
                                "attemptedAt",
                                attemptedAt == null ? null : attemptedAt.toEpochMilli(),
                                Types.BIGINT));
    }

    /** Puts it back at once, to be sent in its plain form; it is not in its channel. */
    @Transactional
    boolean retryPlain(Claim claim, String reason) {
        return hasChanged(
                change(
                                """
                                state = 'PENDING', next_at = :now, reason = :reason, plain = 1,
                                first_attempt_at = NULL
                                """,
                                claim)
                        .param("reason", reason));
    }

    private static boolean hasChanged(JdbcClient.StatementSpec change) {
        return change.update() == 1;
    }

    /** A change that only the holder of the newest claim can make. */
    private JdbcClient.StatementSpec change(String assignments, Claim claim) {
        return jdbc.sql(
                        "UPDATE delivery SET "
                                + assignments
                                + " WHERE id = :id AND lease_epoch = :epoch AND state = 'SENDING'")
                .param("now", clock.millis())
                .param("id", claim.id().value())
                .param("epoch", claim.epoch());
    }

    private static Claim read(ResultSet row, int number) throws SQLException {
        return new Claim(
                new DeliveryId(row.getString("id")),
                row.getInt("lease_epoch"),
                new Destination.Channel(row.getLong("guild_id"), row.getLong("channel_id")),
                new Action.Post(),
                new Claim.Message(
                        row.getString("body"), row.getString("fallback"), row.getInt("plain") == 1),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                instant(row, "first_attempt_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
