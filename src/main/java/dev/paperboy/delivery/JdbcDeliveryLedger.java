package dev.paperboy.delivery;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Reads from the database what has become of deliveries. */
@Repository
class JdbcDeliveryLedger implements DeliveryLedger {

    /** Databases take some ten thousand parameters in one statement. */
    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDeliveryLedger(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DeliveryRecord> find(DeliveryId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeliveryRecord> findAll(Collection<DeliveryId> ids) {
        return findAll("SELECT * FROM delivery WHERE id IN (:some)", ids, DeliveryId::value);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeliveryRecord> withKeys(Collection<String> keys) {
        return findAll("SELECT * FROM delivery WHERE delivery_key IN (:some)", keys, key -> key);
    }

    private <T> List<DeliveryRecord> findAll(
            String sql, Collection<T> names, Function<T, String> value) {
        return names.stream()
                .map(value)
                .distinct()
                .gather(Gatherers.windowFixed(MOST_AT_ONCE))
                .flatMap(some ->
                        jdbc
                                .sql(sql)
                                .param("some", some)
                                .query(JdbcDeliveryLedger::read)
                                .list()
                                .stream())
                .toList();
    }

    /** The conditions are those of the index of open deliveries, which are few. */
    @Override
    @Transactional(readOnly = true)
    public boolean isUnderWay(String keyPrefix) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM delivery
                                WHERE state IN ('PENDING', 'SENDING') AND waits = 0
                                  AND substr(delivery_key, 1, :length) = :prefix
                                """)
                        .param("length", keyPrefix.length())
                        .param("prefix", keyPrefix)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAnyDue() {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM delivery
                                WHERE state IN ('PENDING', 'SENDING') AND waits = 0
                                  AND next_at <= :now
                                """)
                        .param("now", clock.millis())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static DeliveryRecord read(ResultSet row, int number) throws SQLException {
        return new DeliveryRecord(
                JdbcDeliveryRow.id(row),
                row.getString("delivery_key"),
                JdbcDeliveryRow.destination(row),
                DeliveryState.valueOf(row.getString("state")),
                JdbcDeliveryRow.message(row),
                row.getString("reason"),
                JdbcDeliveryRow.instant(row, "created_at"),
                JdbcDeliveryRow.instantOrNull(row, "finished_at"));
    }
}
