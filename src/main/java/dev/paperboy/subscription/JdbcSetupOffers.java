package dev.paperboy.subscription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** Keeps in the database which servers have been offered their first digest. */
@Repository
class JdbcSetupOffers implements SetupOffers {

    private final JdbcClient jdbc;

    JdbcSetupOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDue(long guildId) {
        return jdbc.sql(
                                """
                                SELECT (SELECT count(*) FROM setup_offer WHERE guild_id = :guild)
                                     + (SELECT count(*) FROM digest WHERE guild_id = :guild)
                                """)
                        .param("guild", guildId)
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Override
    @Transactional
    public boolean claim(long guildId, Instant now) {
        return jdbc.sql(
                                """
                                INSERT INTO setup_offer (guild_id, offered_at) VALUES (?, ?)
                                ON CONFLICT (guild_id) DO NOTHING
                                """)
                        .params(guildId, now.toEpochMilli())
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public void takeBack(long guildId) {
        jdbc.sql("DELETE FROM setup_offer WHERE guild_id = ?").param(guildId).update();
    }
}
