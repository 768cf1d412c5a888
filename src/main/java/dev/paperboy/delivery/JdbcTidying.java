package dev.paperboy.delivery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

/** Takes out of the database what nobody asks for any more; what is open it leaves alone. */
@Repository
class JdbcTidying {

    private final JdbcClient jdbc;

    JdbcTidying(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Deletes what was sent, or was to be sent, of deliveries that have ended before.
     *
     * @return of how many; as many as were allowed: perhaps there are more
     */
    @Transactional
    int clearBodies(Instant before, int most) {
        List<String> ids =
                jdbc.sql(
                                """
                                UPDATE delivery SET cleared = 1
                                WHERE id IN (SELECT id FROM delivery
                                             WHERE finished_at IS NOT NULL AND cleared = 0
                                               AND finished_at < :before
                                             ORDER BY finished_at LIMIT :most)
                                RETURNING id
                                """)
                        .param("before", before.toEpochMilli())
                        .param("most", most)
                        .query((row, _) -> row.getString("id"))
                        .list();
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM delivery_body WHERE delivery_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
        return ids.size();
    }

    /** Deletes deliveries that have ended before and whose bodies were deleted; likewise. */
    @Transactional
    int deleteRecords(Instant before, int most) {
        return jdbc.sql(
                        """
                        DELETE FROM delivery
                        WHERE id IN (SELECT id FROM delivery
                                     WHERE finished_at IS NOT NULL AND cleared = 1
                                       AND finished_at < :before
                                     ORDER BY finished_at LIMIT :most)
                        """)
                .param("before", before.toEpochMilli())
                .param("most", most)
                .update();
    }
}
