package dev.paperboy.discord.gateway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the application's identity in the database, in a table of one row. */
@Repository
class JdbcApplicationIdentity implements ApplicationIdentity {

    private final JdbcClient jdbc;

    JdbcApplicationIdentity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean claim(long applicationId) {
        jdbc.sql(
                        """
                        INSERT INTO discord_application (one, application_id) VALUES (1, ?)
                        ON CONFLICT (one) DO NOTHING
                        """)
                .param(applicationId)
                .update();
        return jdbc.sql("SELECT application_id FROM discord_application").query(Long.class).single()
                == applicationId;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasRegistered(String commandsHash) {
        return jdbc.sql("SELECT count(*) FROM discord_application WHERE commands_hash = ?")
                        .param(commandsHash)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    @Transactional
    public void recordRegistered(String commandsHash) {
        jdbc.sql("UPDATE discord_application SET commands_hash = ?").param(commandsHash).update();
    }
}
