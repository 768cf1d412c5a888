package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Reads whose turn has come, and moves turns that nobody holds. */
@Repository
class JdbcQueue {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcQueue(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is due: how many deliveries, and since when the first of them; null: none is. */
    record Backlog(int size, @Nullable Instant oldest) {}

    /**
     * Those whose turn has come, in the order of their turns: first the first of each server, then
     * the second of each, and so on, older ones before newer ones; of a server first the first of
     * each of its channels. A person's own stands for a server.
     *
     * @param perServer the most of one server
     * @param most the most in all
     */
    @Transactional(readOnly = true)
    List<Candidate> due(int perServer, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM (
                            SELECT id, guild_id, recipient, recipient_id, created_at, due_at,
                                   ROW_NUMBER() OVER (
                                       PARTITION BY guild_id,
                                           CASE guild_id WHEN 0 THEN recipient_id ELSE 0 END
                                       ORDER BY place, created_at, id) AS turn
                            FROM (SELECT id, guild_id, recipient, recipient_id, created_at, due_at,
                                         ROW_NUMBER() OVER (
                                             PARTITION BY guild_id, recipient, recipient_id
                                             ORDER BY created_at, id) AS place
                                  FROM delivery
                                  WHERE state IN ('PENDING', 'SENDING') AND waits = 0
                                    AND next_at <= :now) AS placed) AS turns
                        WHERE turn <= :perServer
                        ORDER BY turn, created_at, id
                        LIMIT :most
                        """)
                .param("now", clock.millis())
                .param("perServer", perServer)
                .param("most", most)
                .query(JdbcQueue::read)
                .list();
    }

    /** Moves the turns of those that nobody can send now; who held one of them before lost it. */
    @Transactional
    void postpone(Collection<DeliveryId> ids, Duration wait, String reason) {
        jdbc.sql(
                        """
                        UPDATE delivery
                        SET state = 'PENDING', next_at = :now + :wait, reason = :reason,
                            lease_epoch = lease_epoch + 1
                        WHERE id IN (:ids) AND state IN ('PENDING', 'SENDING') AND waits = 0
                          AND next_at <= :now
                        """)
                .param("now", clock.millis())
                .param("wait", wait.toMillis())
                .param("reason", reason)
                .param("ids", ids.stream().map(DeliveryId::value).toList())
                .update();
    }

    /**
     * Gives back what a sender that has stopped or died holds. Where it may have begun to open a
     * forum post it is not known to have ended, so that this one waits until its lease has.
     */
    @Transactional
    void release() {
        jdbc.sql(
                        """
                        UPDATE delivery
                        SET state = 'PENDING', next_at = :now, lease_epoch = lease_epoch + 1
                        WHERE state IN ('PENDING', 'SENDING') AND waits = 0 AND state = 'SENDING'
                          AND (first_attempt_at IS NULL OR action <> 'FORUM_POST')
                        """)
                .param("now", clock.millis())
                .update();
    }

    /**
     * Brings near what lies further ahead than any wait or lease: the clock was put back since.
     *
     * @param longest the longest that a turn can be ahead
     * @param lease how long who holds one of them may still take
     */
    @Transactional
    void heal(Duration longest, Duration lease) {
        jdbc.sql(
                        """
                        UPDATE delivery
                        SET next_at = CASE state WHEN 'SENDING' THEN :now + :lease ELSE :now END
                        WHERE state IN ('PENDING', 'SENDING') AND waits = 0
                          AND next_at > :now + :longest
                        """)
                .param("now", clock.millis())
                .param("longest", longest.toMillis())
                .param("lease", lease.toMillis())
                .update();
    }

    /** What could have been sent and is not. */
    @Transactional(readOnly = true)
    Backlog backlog() {
        return jdbc.sql(
                        """
                        SELECT count(*) AS size, min(due_at) AS oldest FROM delivery
                        WHERE state IN ('PENDING', 'SENDING') AND waits = 0
                        """)
                .query((row, _) ->
                        new Backlog(
                                row.getInt("size"), JdbcDeliveryRow.instantOrNull(row, "oldest")))
                .single();
    }

    private static Candidate read(ResultSet row, int number) throws SQLException {
        return new Candidate(
                JdbcDeliveryRow.id(row),
                JdbcDeliveryRow.destination(row),
                JdbcDeliveryRow.instant(row, "due_at"));
    }
}
