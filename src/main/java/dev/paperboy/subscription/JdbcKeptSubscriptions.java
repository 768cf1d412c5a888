package dev.paperboy.subscription;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.JdbcKeptTable;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people have subscribed to. Those to topics of a server that is forgotten stop, and their
 * people are told so when they look; which server it was is known no more.
 *
 * @param clock the schedule clock
 */
record JdbcKeptSubscriptions(JdbcKeptTable table, JdbcClient jdbc, Clock clock)
        implements DataKeeper {

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
    public int forget(DataSubject subject, int most) {
        return switch (subject) {
            case DataSubject.Person _ -> table.forget(subject, most);
            case DataSubject.Server(long id) -> stop(id, most);
        };
    }

    private int stop(long guildId, int most) {
        return jdbc.sql(
                        """
                        UPDATE subscription
                        SET guild_id = 0, confirmed_at = NULL,
                            stopped_at = coalesce(stopped_at, :now),
                            stop_reason = CASE WHEN stop_reason IN ('NO_MEMBER', 'PRESET_GONE')
                                               THEN stop_reason ELSE 'TOPIC_GONE' END
                        WHERE id IN (SELECT id FROM subscription
                                     WHERE guild_id = :guild LIMIT :most)
                        """)
                .param("now", clock.millis())
                .param("guild", guildId)
                .param("most", most)
                .update();
    }

    @Override
    public Set<Long> servers() {
        return table.servers();
    }
}
