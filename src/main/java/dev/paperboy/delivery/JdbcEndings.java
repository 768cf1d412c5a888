package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Records how deliveries have ended, and who has still to hear of it. */
@Repository
class JdbcEndings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcEndings(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records and tells that it has ended; false: the claim was lost.
     *
     * @throws RuntimeException if a listener fails; then nothing is recorded
     */
    @Transactional
    boolean end(Claim claim, Ending ending) {
        Optional<DeliveryEnded> ended = record(claim, ending, null);
        ended.ifPresent(events::publishEvent);
        return ended.isPresent();
    }

    /** Records that it has ended, to be told later; false: the claim was lost. */
    @Transactional
    boolean endUntold(Claim claim, Ending ending, Duration wait) {
        return record(claim, ending, clock.millis() + wait.toMillis()).isPresent();
    }

    private Optional<DeliveryEnded> record(Claim claim, Ending ending, @Nullable Long tellAt) {
        PostedMessage message = ending.message();
        Optional<DeliveryEnded> ended =
                jdbc.sql(
                                """
                                UPDATE delivery
                                SET state = :state, message_channel_id = :channel,
                                    message_id = :message, refusal = :refusal, reason = :reason,
                                    finished_at = :now, tell_at = :tellAt
                                WHERE id = :id AND lease_epoch = :epoch AND state = 'SENDING'
                                RETURNING *
                                """)
                        .param("state", ending.state().name())
                        .param(
                                "channel",
                                message == null ? null : message.channelId(),
                                Types.BIGINT)
                        .param(
                                "message",
                                message == null ? null : message.messageId(),
                                Types.BIGINT)
                        .param("refusal", ending.refusal(), Types.INTEGER)
                        .param("reason", ending.reason(), Types.VARCHAR)
                        .param("now", clock.millis())
                        .param("tellAt", tellAt, Types.BIGINT)
                        .param("id", claim.id().value())
                        .param("epoch", claim.epoch())
                        .query((row, _) -> JdbcDeliveryRow.ended(row))
                        .optional();
        ended.ifPresent(end -> wakeThoseThatWaitFor(end.id()));
        return ended;
    }

    private void wakeThoseThatWaitFor(DeliveryId id) {
        jdbc.sql(
                        """
                        UPDATE delivery SET waits = 0, due_at = :now, next_at = :now
                        WHERE subject_id = :id AND waits = 1
                        """)
                .param("now", clock.millis())
                .param("id", id.value())
                .update();
    }

    /** Those whose end is to be told again by now. */
    @Transactional(readOnly = true)
    List<DeliveryId> untold(int most) {
        return jdbc.sql(
                        """
                        SELECT id FROM delivery WHERE tell_at <= :now ORDER BY tell_at, id LIMIT :most
                        """)
                .param("now", clock.millis())
                .param("most", most)
                .query((row, _) -> JdbcDeliveryRow.id(row))
                .list();
    }

    /**
     * Tells that it has ended, unless somebody else has meanwhile.
     *
     * @throws RuntimeException if a listener fails; then it stays untold
     */
    @Transactional
    void tell(DeliveryId id) {
        jdbc.sql(
                        """
                        UPDATE delivery SET tell_at = NULL WHERE id = :id AND tell_at IS NOT NULL
                        RETURNING *
                        """)
                .param("id", id.value())
                .query((row, _) -> JdbcDeliveryRow.ended(row))
                .optional()
                .ifPresent(events::publishEvent);
    }

    /** Lets it be told later. */
    @Transactional
    void postponeTelling(DeliveryId id, Duration wait) {
        jdbc.sql("UPDATE delivery SET tell_at = :at WHERE id = :id AND tell_at IS NOT NULL")
                .param("at", clock.millis() + wait.toMillis())
                .param("id", id.value())
                .update();
    }
}
