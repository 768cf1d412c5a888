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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands deliveries out and takes them back.
 *
 * <p>A claim is committed as {@link DeliveryState#SENDING} before the caller sends the first byte,
 * so that after a crash it is known which messages may have been sent.
 */
@Repository
class JdbcClaims {

    private final JdbcClient jdbc;
    private final DeliveryLedger ledger;
    private final Duration lease;
    private final Clock clock;

    JdbcClaims(
            JdbcClient jdbc,
            DeliveryLedger ledger,
            DeliveryProperties properties,
            @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.lease = properties.lease();
        this.clock = clock;
    }

    /** Claims those of them whose turn has come, or whose last claim ran out. */
    @Transactional
    List<Claim> claim(Collection<DeliveryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        long now = clock.millis();
        List<Claimed> claimed =
                jdbc.sql(
                                """
                                UPDATE delivery
                                SET state = 'SENDING', next_at = :now + :lease,
                                    lease_epoch = lease_epoch + 1, attempts = attempts + 1
                                WHERE id IN (:ids)
                                  AND state IN ('PENDING', 'SENDING') AND waits = 0
                                  AND next_at <= :now
                                RETURNING *
                                """)
                        .param("now", now)
                        .param("lease", lease.toMillis())
                        .param("ids", ids.stream().map(DeliveryId::value).toList())
                        .query(JdbcClaims::read)
                        .list();
        return complete(claimed);
    }

    private List<Claim> complete(List<Claimed> claimed) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        Map<DeliveryId, Body> bodies = bodies(claimed);
        Map<DeliveryId, DeliveryRecord> subjects = subjects(claimed);
        List<Claim> claims = new ArrayList<>();
        for (Claimed each : claimed) {
            claims.add(each.claim(bodies.get(each.id()), subjects));
        }
        return claims;
    }

    private Map<DeliveryId, Body> bodies(List<Claimed> claimed) {
        return jdbc
                .sql("SELECT * FROM delivery_body WHERE delivery_id IN (:ids)")
                .param("ids", claimed.stream().map(each -> each.id().value()).toList())
                .query(JdbcClaims::readBody)
                .list()
                .stream()
                .collect(Collectors.toMap(Body::id, Function.identity()));
    }

    private Map<DeliveryId, DeliveryRecord> subjects(List<Claimed> claimed) {
        List<DeliveryId> ids =
                claimed.stream()
                        .map(each -> each.action().subject())
                        .filter(Objects::nonNull)
                        .toList();
        return ledger.findAll(ids).stream()
                .collect(Collectors.toMap(DeliveryRecord::id, Function.identity()));
    }

    /**
     * Commits that from now on it may be in its channel, that a whole lease is left to send it, and
     * that it is not put back any more; false: the claim was lost.
     */
    @Transactional
    boolean markAttempted(Claim claim) {
        return hasChanged(
                change("first_attempt_at = :now, next_at = :now + :lease, reason = NULL", claim)
                        .param("lease", lease.toMillis()));
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
        return hasChanged(
                unsent(
                                """
                                state = 'PENDING', next_at = :now + :wait, reason = :reason,
                                first_attempt_at = :attemptedAt, attempts = attempts - 1
                                """,
                                claim)
                        .param("wait", wait.toMillis())
                        .param("reason", reason));
    }

    /** Puts it back at once, to be sent in its plain form; this time nothing was sent. */
    @Transactional
    boolean retryPlain(Claim claim, String reason) {
        return hasChanged(
                unsent(
                                """
                                state = 'PENDING', next_at = :now, reason = :reason, plain = 1,
                                first_attempt_at = :attemptedAt
                                """,
                                claim)
                        .param("reason", reason));
    }

    /** A change after an attempt that sent nothing; an earlier one may have. */
    private JdbcClient.StatementSpec unsent(String assignments, Claim claim) {
        Instant attemptedAt = claim.attemptedAt();
        return change(assignments, claim)
                .param(
                        "attemptedAt",
                        attemptedAt == null ? null : attemptedAt.toEpochMilli(),
                        Types.BIGINT);
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

    private static Claimed read(ResultSet row, int number) throws SQLException {
        return new Claimed(
                JdbcDeliveryRow.id(row),
                row.getInt("lease_epoch"),
                JdbcDeliveryRow.destination(row),
                JdbcDeliveryRow.action(row),
                row.getInt("plain") == 1,
                row.getInt("attempts"),
                JdbcDeliveryRow.instant(row, "due_at"),
                JdbcDeliveryRow.instantOrNull(row, "first_attempt_at"),
                row.getString("reason"));
    }

    private static Body readBody(ResultSet row, int number) throws SQLException {
        return new Body(
                new DeliveryId(row.getString("delivery_id")),
                row.getString("body"),
                row.getString("fallback"));
    }

    /** What the row of a claimed delivery tells. */
    private record Claimed(
            DeliveryId id,
            int epoch,
            Destination destination,
            Action action,
            boolean plain,
            int attempts,
            Instant dueAt,
            @Nullable Instant attemptedAt,
            @Nullable String putBackFor) {

        /** Without a body it is empty, which nobody accepts, so that the delivery ends. */
        Claim claim(@Nullable Body body, Map<DeliveryId, DeliveryRecord> subjects) {
            DeliveryId subject = action.subject();
            return new Claim(
                    id,
                    epoch,
                    destination,
                    action,
                    subject == null ? null : subjects.get(subject),
                    body == null
                            ? new Claim.Message("", "", plain)
                            : new Claim.Message(body.body(), body.fallback(), plain),
                    attempts,
                    dueAt,
                    attemptedAt,
                    putBackFor);
        }
    }

    /** What is to be sent. */
    private record Body(DeliveryId id, String body, String fallback) {}
}
