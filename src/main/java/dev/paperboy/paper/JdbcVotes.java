package dev.paperboy.paper;

import dev.paperboy.paper.Catalogue.VoteSnapshot;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Gatherers;

/** The table {@code vote_snapshot}. */
@Repository
class JdbcVotes {

    private static final String INSERT =
            """
            INSERT INTO vote_snapshot (paper_id, read_at, upvotes, comments, told_before)
            VALUES (:paper, :at, :upvotes, :comments, :toldBefore)
            """;
    private static final String DELETE =
            "DELETE FROM vote_snapshot WHERE paper_id = :paper AND read_at = :at";

    /** It is known for sure that the votes before were those at their own moment. */
    private static final String TELL_BEFORE_ANEW =
            """
            UPDATE vote_snapshot SET told_before =
                (SELECT max(earlier.read_at) FROM vote_snapshot earlier
                 WHERE earlier.paper_id = vote_snapshot.paper_id
                   AND earlier.read_at < vote_snapshot.read_at)
            WHERE paper_id = :paper AND read_at < :until
            """;

    private static final int HISTORIES_AT_ONCE = 500;

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;

    JdbcVotes(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    VoteHistory historyOf(PaperId paper) {
        return historiesOf(List.of(paper)).getOrDefault(paper, new VoteHistory(List.of()));
    }

    /** The histories of these papers, those without any snapshot left out. */
    Map<PaperId, VoteHistory> historiesOf(Collection<PaperId> papers) {
        Map<PaperId, List<VoteSnapshot>> found = new HashMap<>();
        client.sql(
                        """
                        SELECT paper_id, read_at, upvotes, comments FROM vote_snapshot
                        WHERE paper_id IN (:papers) ORDER BY paper_id, read_at
                        """)
                .param("papers", papers.stream().map(PaperId::value).toList())
                .query(row -> {
                    PaperId paper = new PaperId(row.getString("paper_id"));
                    found.computeIfAbsent(paper, _ -> new ArrayList<>()).add(read(row));
                });
        Map<PaperId, VoteHistory> histories = new HashMap<>();
        found.forEach((paper, snapshots) -> histories.put(paper, new VoteHistory(snapshots)));
        return histories;
    }

    /** Adds the votes that differ from the ones before them. */
    void record(List<PaperChange> changes) {
        List<SqlParameterSource> added = new ArrayList<>();
        for (PaperChange change : changes) {
            Votes now = change.after().paper().votes();
            if (change.addsVotes() && now != null) {
                added.add(
                        row(change.id(), new VoteSnapshot(change.readAt(), now))
                                .addValue(
                                        "toldBefore",
                                        JdbcColumns.millis(change.votesToldBefore()),
                                        Types.BIGINT));
            }
        }
        run(INSERT, added);
        changes.stream().filter(PaperChange::rewritesVotes).forEach(this::rewrite);
    }

    /**
     * Thins the histories that have snapshots before that moment and after the last thinning.
     *
     * @return how many snapshots were dropped
     */
    int thinBefore(Instant moment) {
        Instant thinnedUntil = thinnedUntil();
        List<PaperId> candidates = papersBetween(thinnedUntil.truncatedTo(ChronoUnit.DAYS), moment);
        int dropped =
                candidates.stream()
                        .gather(Gatherers.windowFixed(HISTORIES_AT_ONCE))
                        .mapToInt(some -> thin(historiesOf(some), moment))
                        .sum();
        if (moment.isAfter(thinnedUntil)) {
            setThinnedUntil(moment);
        }
        return dropped;
    }

    private int thin(Map<PaperId, VoteHistory> histories, Instant moment) {
        List<SqlParameterSource> dropped = new ArrayList<>();
        List<SqlParameterSource> thinned = new ArrayList<>();
        histories.forEach((paper, history) -> {
            List<VoteSnapshot> others = history.without(history.thinnedBefore(moment));
            if (!others.isEmpty()) {
                dropped.addAll(rows(paper, others));
                thinned.add(until(paper, moment.toEpochMilli()));
            }
        });
        run(DELETE, dropped);
        run(TELL_BEFORE_ANEW, thinned);
        return dropped.size();
    }

    /** Readings seldom come late, so that this one may take its time. */
    private void rewrite(PaperChange change) {
        Votes read = Objects.requireNonNull(change.votes());
        Votes now = Objects.requireNonNull(change.after().paper().votes());
        Instant lastReadAt = Objects.requireNonNull(change.after().votesReadAt());
        VoteHistory stored = historyOf(change.id());
        VoteHistory wanted = stored.with(change.readAt(), read).with(lastReadAt, now);
        run(DELETE, rows(change.id(), stored.without(wanted)));
        run(INSERT, rows(change.id(), wanted.without(stored)));
        run(TELL_BEFORE_ANEW, List.of(until(change.id(), Long.MAX_VALUE)));
    }

    private static SqlParameterSource until(PaperId paper, long millis) {
        return new MapSqlParameterSource()
                .addValue("paper", paper.value())
                .addValue("until", millis);
    }

    private List<PaperId> papersBetween(Instant from, Instant before) {
        return client.sql(
                        """
                        SELECT DISTINCT paper_id FROM vote_snapshot
                        WHERE read_at >= :from AND read_at < :before
                        """)
                .param("from", from.toEpochMilli())
                .param("before", before.toEpochMilli())
                .query((row, _) -> new PaperId(row.getString("paper_id")))
                .list();
    }

    private Instant thinnedUntil() {
        return Instant.ofEpochMilli(
                client.sql("SELECT votes_thinned_until FROM catalogue WHERE id = 1")
                        .query(Long.class)
                        .single());
    }

    private void setThinnedUntil(Instant moment) {
        client.sql("UPDATE catalogue SET votes_thinned_until = :moment WHERE id = 1")
                .param("moment", moment.toEpochMilli())
                .update();
    }

    private void run(String sql, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private static List<SqlParameterSource> rows(PaperId paper, List<VoteSnapshot> snapshots) {
        List<SqlParameterSource> rows = new ArrayList<>();
        snapshots.forEach(snapshot -> rows.add(row(paper, snapshot)));
        return rows;
    }

    private static MapSqlParameterSource row(PaperId paper, VoteSnapshot snapshot) {
        return new MapSqlParameterSource()
                .addValue("paper", paper.value())
                .addValue("at", snapshot.at().toEpochMilli())
                .addValue("upvotes", snapshot.votes().upvotes())
                .addValue("comments", snapshot.votes().comments(), Types.INTEGER)
                .addValue("toldBefore", null, Types.BIGINT);
    }

    private static VoteSnapshot read(ResultSet row) throws SQLException {
        return new VoteSnapshot(
                Instant.ofEpochMilli(row.getLong("read_at")),
                new Votes(row.getInt("upvotes"), JdbcColumns.integer(row, "comments")));
    }
}
