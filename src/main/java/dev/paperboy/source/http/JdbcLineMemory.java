package dev.paperboy.source.http;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

/** The table {@code request_line}. */
@Repository
class JdbcLineMemory implements LineMemory {

    private final JdbcClient client;

    JdbcLineMemory(NamedParameterJdbcOperations jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    @Override
    public Closing recall(String line) {
        return client.sql("SELECT closed_until, refusals FROM request_line WHERE name = :name")
                .param("name", line)
                .query((row, _) ->
                        new Closing(
                                Instant.ofEpochMilli(row.getLong("closed_until")),
                                row.getInt("refusals")))
                .optional()
                .orElse(Closing.NONE);
    }

    @Override
    public void keep(String line, Closing closing) {
        client.sql(
                        """
                        INSERT INTO request_line (name, closed_until, refusals)
                        VALUES (:name, :until, :refusals)
                        ON CONFLICT (name) DO UPDATE SET
                            closed_until = excluded.closed_until, refusals = excluded.refusals
                        """)
                .param("name", line)
                .param("until", closing.until().toEpochMilli())
                .param("refusals", closing.refusals())
                .update();
    }
}
