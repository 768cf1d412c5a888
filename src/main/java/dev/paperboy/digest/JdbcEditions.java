package dev.paperboy.digest;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables {@code digest_edition} and {@code digest_showing}. */
@Repository
@Transactional
class JdbcEditions implements Editions {

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;

    JdbcEditions(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    @Override
    public void add(NewEdition edition) {
        jdbc.update(JdbcEditionRow.INSERT, JdbcEditionRow.of(edition));
        List<Showing> showings = Showing.of(edition.digest());
        SqlParameterSource[] rows =
                IntStream.range(0, showings.size())
                        .mapToObj(place ->
                                JdbcShowingRow.of(edition.run().id(), place, showings.get(place)))
                        .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(JdbcShowingRow.INSERT, rows);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> toSettle(Instant now, int most) {
        return client.sql(
                        """
                        SELECT run_id FROM digest_edition
                        WHERE settle_at IS NOT NULL AND settle_at <= ?
                          AND run_id NOT IN (SELECT id FROM digest_run
                                             WHERE guild_id IN (SELECT guild_id FROM departure))
                        ORDER BY settle_at, run_id LIMIT ?
                        """)
                .params(now.toEpochMilli(), most)
                .query((row, _) -> row.getString("run_id"))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Edition> find(String runId) {
        List<Showing> showings =
                client.sql("SELECT * FROM digest_showing WHERE run_id = ? ORDER BY place")
                        .param(runId)
                        .query(JdbcShowingRow::read)
                        .list();
        return client.sql(
                        """
                        SELECT digest_edition.*, run_key, guild_id, channel_id, forum, direct,
                               delivery_id
                        FROM digest_edition JOIN digest_run ON digest_run.id = digest_edition.run_id
                        WHERE run_id = ? AND settle_at IS NOT NULL
                        """)
                .param(runId)
                .query((row, _) -> JdbcEditionRow.read(row, showings))
                .optional();
    }

    @Override
    public void postpone(String runId, Instant until) {
        client.sql(
                        """
                        UPDATE digest_edition SET settle_at = ?
                        WHERE run_id = ? AND settle_at IS NOT NULL
                        """)
                .params(until.toEpochMilli(), runId)
                .update();
    }

    @Override
    public boolean endSettling(String runId) {
        return client.sql(
                                """
                                UPDATE digest_edition SET settle_at = NULL
                                WHERE run_id = ? AND settle_at IS NOT NULL
                                """)
                        .param(runId)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cut> cutsSince(String digestId, LocalDate first) {
        return client.sql(
                        """
                        SELECT first_day, last_day, cut, posted_at FROM digest_edition
                        WHERE digest_id = ? AND last_day >= ? AND considered - unfitting > shown
                        ORDER BY posted_at DESC, run_id
                        """)
                .params(digestId, first.toString())
                .query((row, _) -> JdbcEditionRow.cut(row))
                .list();
    }

    @Override
    public void forget(String runId) {
        client.sql("DELETE FROM digest_showing WHERE run_id = ?").param(runId).update();
        client.sql("DELETE FROM digest_edition WHERE run_id = ?").param(runId).update();
    }

    @Override
    public int clean(Instant before) {
        return client.sql(
                                """
                                DELETE FROM digest_showing WHERE run_id IN
                                    (SELECT run_id FROM digest_edition WHERE posted_at < ?)
                                """)
                        .param(before.toEpochMilli())
                        .update()
                + client.sql("DELETE FROM digest_edition WHERE posted_at < ?")
                        .param(before.toEpochMilli())
                        .update();
    }
}
