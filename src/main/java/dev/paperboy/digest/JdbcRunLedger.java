package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The tables {@code digest_run} and {@code digest_paper}. */
@Repository
@Transactional
class JdbcRunLedger implements RunLedger, PostedPapers {

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;

    JdbcRunLedger(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    @Override
    public void add(NewRun run) {
        if (jdbc.update(JdbcRunRow.INSERT, JdbcRunRow.of(run)) == 0) {
            throw new RunKnown(run.key());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(String key) {
        return client.sql("SELECT count(*) FROM digest_run WHERE run_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void addPapers(NewRun run, List<PaperId> papers) {
        if (papers.isEmpty()) {
            return;
        }
        SqlParameterSource[] rows =
                papers.stream()
                        .map(paper ->
                                new MapSqlParameterSource()
                                        .addValue("digest", run.digest().id())
                                        .addValue("paper", paper.value())
                                        .addValue("run", run.id())
                                        .addValue("at", run.decidedAt().toEpochMilli()))
                        .toArray(SqlParameterSource[]::new);
        int[] added =
                jdbc.batchUpdate(
                        """
                        INSERT INTO digest_paper (digest_id, paper_id, run_id, posted_at)
                        VALUES (:digest, :paper, :run, :at)
                        ON CONFLICT (digest_id, paper_id) DO NOTHING
                        """,
                        rows);
        if (IntStream.of(added).anyMatch(count -> count == 0)) {
            throw new RunKnown("A paper of " + run.key());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PaperId> postedBy(String digestId, Collection<PaperId> papers) {
        return papers.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        client.sql(
                                        """
                                        SELECT paper_id FROM digest_paper
                                        WHERE digest_id = :digest AND paper_id IN (:papers)
                                        """)
                                .param("digest", digestId)
                                .param("papers", papers.stream().map(PaperId::value).toList())
                                .query((row, _) -> new PaperId(row.getString("paper_id")))
                                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable LocalDate coveredFrom(String digestId) {
        return client.sql(
                        """
                        SELECT covered_from FROM digest_run
                        WHERE digest_id = ? AND covered_from IS NOT NULL
                        ORDER BY covered_from LIMIT 1
                        """)
                .param(digestId)
                .query((row, _) -> LocalDate.parse(row.getString("covered_from")))
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AwaitingRun> awaiting() {
        return client.sql(
                        """
                        SELECT * FROM digest_run
                        WHERE awaits = 1 AND guild_id NOT IN (SELECT guild_id FROM departure)
                        ORDER BY due_at, id
                        """)
                .query(JdbcRunRow::awaiting)
                .list();
    }

    @Override
    public boolean endAwaiting(String runId) {
        return client.sql("UPDATE digest_run SET awaits = 0 WHERE id = ? AND awaits = 1")
                        .param(runId)
                        .update()
                == 1;
    }

    @Override
    public void endAwaitingOf(String digestId) {
        client.sql("UPDATE digest_run SET awaits = 0 WHERE digest_id = ? AND awaits = 1")
                .param(digestId)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Undoable> ofDelivery(DeliveryId delivery) {
        return client.sql("SELECT * FROM digest_run WHERE delivery_id = ?")
                .param(delivery.value())
                .query(JdbcRunRow::undoable)
                .optional();
    }

    @Override
    public void undo(String runId) {
        client.sql("DELETE FROM digest_paper WHERE run_id = ?").param(runId).update();
        client.sql("UPDATE digest_run SET covered_from = NULL, awaits = 0 WHERE id = ?")
                .param(runId)
                .update();
        client.sql(
                        """
                        DELETE FROM digest_run WHERE run_key =
                            (SELECT :leaving || run_key FROM digest_run WHERE id = :run)
                        """)
                .param("leaving", NewRun.LEAVING_OUT)
                .param("run", runId)
                .update();
    }

    @Override
    public int clean(Instant runsBefore, Instant papersBefore) {
        return client.sql("DELETE FROM digest_run WHERE decided_at < ?")
                        .param(runsBefore.toEpochMilli())
                        .update()
                + client.sql("DELETE FROM digest_paper WHERE posted_at < ?")
                        .param(papersBefore.toEpochMilli())
                        .update();
    }
}
