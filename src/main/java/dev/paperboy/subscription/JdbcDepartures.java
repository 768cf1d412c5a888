package dev.paperboy.subscription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

/** The table {@code departure}, and what rests for it. */
@Repository
class JdbcDepartures implements Departures {

    private final JdbcClient jdbc;
    private final Subscriptions subscriptions;

    JdbcDepartures(JdbcClient jdbc, Subscriptions subscriptions) {
        this.jdbc = jdbc;
        this.subscriptions = subscriptions;
    }

    @Override
    @Transactional
    public void left(long guildId, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO departure (guild_id, left_at) VALUES (?, ?)
                        ON CONFLICT (guild_id) DO NOTHING
                        """)
                .params(guildId, at.toEpochMilli())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(long guildId) {
        return jdbc.sql("SELECT count(*) FROM departure WHERE guild_id = ?")
                        .param(guildId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional
    public boolean cameBack(long guildId) {
        boolean wasAway =
                jdbc.sql("DELETE FROM departure WHERE guild_id = ?").param(guildId).update() == 1;
        if (wasAway) {
            goOn(guildId);
        }
        return wasAway;
    }

    /** What was stopped for another reason stays so. */
    private void goOn(long guildId) {
        jdbc.sql(
                        """
                        UPDATE subscription SET stopped_at = NULL, stop_reason = NULL
                        WHERE guild_id = ? AND stop_reason = 'BOT_GONE'
                        """)
                .param(guildId)
                .update();
    }

    /**
     * A return waits for this, or this for the return: what comes to rest just after {@link
     * #cameBack} would rest for ever.
     */
    @Override
    @Transactional
    public void rest(Subscription subscription, long guildId, Instant at) {
        if (hold(guildId)) {
            subscriptions.stop(
                    subscription, new Subscription.Stop(at, Subscription.StopReason.BOT_GONE));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> leftBefore(Instant moment, int most) {
        return jdbc.sql(
                        """
                        SELECT guild_id FROM departure WHERE left_at < ?
                        ORDER BY left_at, guild_id LIMIT ?
                        """)
                .params(moment.toEpochMilli(), most)
                .query((row, _) -> row.getLong("guild_id"))
                .list();
    }

    @Override
    @Transactional
    public boolean hold(long guildId) {
        return jdbc.sql("UPDATE departure SET left_at = left_at WHERE guild_id = ?")
                        .param(guildId)
                        .update()
                == 1;
    }
}
