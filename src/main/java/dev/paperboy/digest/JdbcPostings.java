package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.paper.PaperId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads them from the ledger of runs. */
@Repository
@Transactional(readOnly = true)
class JdbcPostings implements Postings {

    private final JdbcClient jdbc;

    JdbcPostings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PostedRun> runOf(long guildId, DeliveryId message) {
        return jdbc.sql("SELECT * FROM digest_run WHERE delivery_id = ? AND guild_id = ?")
                .params(message.value(), guildId)
                .query((row, _) ->
                        new PostedRun(
                                row.getString("id"),
                                row.getString("digest_id"),
                                JdbcRunRow.outcome(row)))
                .optional();
    }

    @Override
    public List<PaperId> papersOf(String runId) {
        return jdbc.sql("SELECT paper_id FROM digest_paper WHERE run_id = ?")
                .param(runId)
                .query((row, _) -> new PaperId(row.getString("paper_id")))
                .list();
    }

    @Override
    public Optional<PostedPaper> find(String digestId, PaperId paper) {
        return jdbc.sql(
                        """
                        SELECT posted_at, delivery_id
                        FROM digest_paper LEFT JOIN digest_run ON digest_run.id = digest_paper.run_id
                        WHERE digest_paper.digest_id = ? AND paper_id = ?
                        """)
                .params(digestId, paper.value())
                .query((row, _) ->
                        new PostedPaper(
                                Instant.ofEpochMilli(row.getLong("posted_at")),
                                JdbcRunRow.delivery(row)))
                .optional();
    }
}
