package dev.paperboy.delivery;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.JdbcKeptTable;
import dev.paperboy.JdbcKeptTable.Part;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;

/**
 * What is kept of deliveries. One that is forgotten has ended, if it had not: what was not sent
 * will not be, and nobody is told whom it was for.
 */
@Repository
@Order(JdbcKeptDeliveries.SOON)
class JdbcKeptDeliveries implements DataKeeper {

    static final int SOON = 100;

    private static final String OF_PERSON = "recipient = 'MEMBER' AND recipient_id = :id";
    private static final String OF_SERVER = "guild_id = :id";

    /** With what was sent, or is to be, as long as that is kept. */
    private static final String WITH_BODY =
            """
            *, (SELECT body FROM delivery_body WHERE delivery_id = delivery.id) AS body,
            (SELECT fallback FROM delivery_body WHERE delivery_id = delivery.id) AS fallback
            """;

    /** Databases take some ten thousand parameters in one statement. */
    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcKeptTable table;
    private final Clock clock;

    JdbcKeptDeliveries(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table =
                new JdbcKeptTable(
                        jdbc,
                        "deliveries",
                        "delivery",
                        "id",
                        Set.of("guild_id", "recipient_id", "message_channel_id", "message_id"),
                        Part.deleted(OF_PERSON).showing(WITH_BODY),
                        Part.deleted(OF_SERVER).showing(WITH_BODY));
    }

    @Override
    public String kind() {
        return table.kind();
    }

    @Override
    public Set<String> columns() {
        return table.columns();
    }

    @Override
    public int count(DataSubject subject) {
        return table.count(subject);
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(DataSubject subject) {
        return table.rows(subject);
    }

    @Override
    public Set<Long> servers() {
        return table.servers();
    }

    /** The key may name a channel, so that it goes too. */
    @Override
    public int forget(DataSubject subject, int most) {
        List<String> ids =
                jdbc.sql(
                                """
                                UPDATE delivery
                                SET delivery_key = 'forgotten:' || id, guild_id = 0,
                                    recipient_id = 0, message_channel_id = NULL, message_id = NULL,
                                    state = CASE state WHEN 'PENDING' THEN 'FAILED'
                                                       WHEN 'SENDING' THEN 'UNCERTAIN'
                                                       ELSE state END,
                                    reason = 'What was kept about whom it was for was deleted',
                                    finished_at = coalesce(finished_at, :now), waits = 0,
                                    tell_at = NULL, cleared = 1
                                WHERE id IN (SELECT id FROM delivery WHERE %s LIMIT :most)
                                RETURNING id
                                """
                                        .formatted(condition(subject)))
                        .param("now", clock.millis())
                        .param("id", subject.id())
                        .param("most", most)
                        .query((row, _) -> row.getString("id"))
                        .list();
        ids.stream()
                .gather(Gatherers.windowFixed(MOST_AT_ONCE))
                .forEach(some ->
                        jdbc.sql("DELETE FROM delivery_body WHERE delivery_id IN (:ids)")
                                .param("ids", some)
                                .update());
        return ids.size();
    }

    private static String condition(DataSubject subject) {
        return switch (subject) {
            case DataSubject.Person _ -> OF_PERSON;
            case DataSubject.Server _ -> OF_SERVER;
        };
    }
}
