package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Set;

/** Takes messages into the database. */
@Repository
class JdbcOutbox implements Outbox {

    private static final Set<String> OPEN =
            Set.of(DeliveryState.PENDING.name(), DeliveryState.SENDING.name());

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcOutbox(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(NewDelivery delivery) {
        DeliveryId subject = delivery.action().subject();
        if (!addRow(delivery, subject)) {
            return false;
        }
        jdbc.sql(
                        """
                        INSERT INTO delivery_body (delivery_id, body, fallback)
                        VALUES (:id, :body, :fallback)
                        """)
                .param("id", delivery.id().value())
                .param("body", delivery.body())
                .param("fallback", delivery.fallback())
                .update();
        return true;
    }

    private boolean addRow(NewDelivery delivery, @Nullable DeliveryId subject) {
        return jdbc.sql(
                                """
                                INSERT INTO delivery (id, delivery_key, guild_id, recipient, recipient_id,
                                                      action, subject_id, waits, plain, state, attempts,
                                                      due_at, next_at, lease_epoch, created_at, cleared)
                                VALUES (:id, :key, :guild, :recipient, :recipientId,
                                        :action, :subject, :waits, 0, 'PENDING', 0,
                                        :now, :now, 0, :now, 0)
                                ON CONFLICT (delivery_key) DO NOTHING
                                """)
                        .param("id", delivery.id().value())
                        .param("key", delivery.key())
                        .param("guild", delivery.destination().guildId())
                        .param("recipient", JdbcDeliveryRow.recipient(delivery.destination()))
                        .param("recipientId", JdbcDeliveryRow.recipientId(delivery.destination()))
                        .param("action", JdbcDeliveryRow.action(delivery.action()))
                        .param("subject", subject == null ? null : subject.value())
                        .param("waits", subject != null && isOpen(subject) ? 1 : 0)
                        .param("now", clock.millis())
                        .update()
                == 1;
    }

    /**
     * Changes nothing, but keeps it from ending before this transaction does: whoever ends it has
     * to see that another waits for that.
     */
    private boolean isOpen(DeliveryId id) {
        return jdbc.sql("UPDATE delivery SET waits = waits WHERE id = :id RETURNING state")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .filter(OPEN::contains)
                .isPresent();
    }
}
