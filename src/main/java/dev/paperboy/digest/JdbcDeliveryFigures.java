package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts the runs of a server by the ledger of runs and that of deliveries.
 *
 * <p>A delay has two parts, each by its own clock: from the moment a run was due until it was
 * decided, and from the moment its message was handed in until it was in the channel.
 */
@Repository
class JdbcDeliveryFigures implements DeliveryFigures {

    private final JdbcClient jdbc;
    private final DeliveryLedger deliveries;

    JdbcDeliveryFigures(JdbcClient jdbc, DeliveryLedger deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    /**
     * A run at its turn.
     *
     * @param decidedAfter how long after its moment it was decided
     * @param delivery null: it was missed
     */
    private record Turn(Duration decidedAfter, @Nullable DeliveryId delivery) {}

    /** What lists posted late, edited or by hand was due at no moment. */
    @Override
    @Transactional(readOnly = true)
    public Figures ofServer(long guildId, Instant since) {
        List<Turn> turns =
                jdbc.sql(
                                """
                                SELECT due_at, decided_at, delivery_id FROM digest_run
                                WHERE guild_id = :guild AND decided_at >= :since
                                  AND direct = 0 AND run_on IS NOT NULL
                                  AND (outcome = 'MISSED'
                                       OR delivery_id IS NOT NULL
                                          AND (outcome = 'TOLD' OR way = 'ON_TIME'))
                                """)
                        .param("guild", guildId)
                        .param("since", since.toEpochMilli())
                        .query(JdbcDeliveryFigures::read)
                        .list();
        Map<DeliveryId, DeliveryRecord> known =
                deliveries
                        .findAll(
                                turns.stream()
                                        .map(Turn::delivery)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(DeliveryRecord::id, Function.identity()));
        return figures(turns, known);
    }

    private static Turn read(ResultSet row, int number) throws SQLException {
        return new Turn(
                Duration.ofMillis(row.getLong("decided_at") - row.getLong("due_at")),
                JdbcRunRow.delivery(row));
    }

    private static Figures figures(List<Turn> turns, Map<DeliveryId, DeliveryRecord> known) {
        FigureCount count = new FigureCount();
        for (Turn turn : turns) {
            DeliveryId id = turn.delivery();
            if (id == null) {
                count.missed();
            } else {
                DeliveryRecord message = known.get(id);
                if (message != null) {
                    count.add(turn.decidedAfter(), message);
                }
            }
        }
        return count.figures();
    }
}
