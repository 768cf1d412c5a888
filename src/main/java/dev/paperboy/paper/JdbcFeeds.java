package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables {@code feed} and {@code feed_entry}. */
@Repository
class JdbcFeeds {

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;

    JdbcFeeds(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    FeedState stateOf(Feed feed) {
        return client.sql("SELECT * FROM feed WHERE feed_key = :feed")
                .param("feed", feed.key())
                .query((row, _) -> readState(feed, row))
                .optional()
                .orElseGet(() -> FeedState.neverRead(feed));
    }

    void saveState(FeedState state) {
        FeedState.Failure failure = state.failure();
        client.sql(
                        """
                        INSERT INTO feed (feed_key, papers, read_at, grew_at, failed_at, failure)
                        VALUES (:feed, :papers, :readAt, :grewAt, :failedAt, :failure)
                        ON CONFLICT (feed_key) DO UPDATE SET papers = excluded.papers,
                            read_at = excluded.read_at, grew_at = excluded.grew_at,
                            failed_at = excluded.failed_at, failure = excluded.failure
                        """)
                .param("feed", state.feed().key())
                .param("papers", state.papers())
                .param("readAt", millis(state.readAt()), Types.BIGINT)
                .param("grewAt", millis(state.grewAt()), Types.BIGINT)
                .param("failedAt", failure == null ? null : millis(failure.at()), Types.BIGINT)
                .param("failure", failure == null ? null : failure.reason(), Types.VARCHAR)
                .update();
    }

    /** The ids of what stands on a feed. */
    Set<PaperId> entriesOf(Feed feed) {
        return new HashSet<>(
                client.sql("SELECT paper_id FROM feed_entry WHERE feed_key = :feed")
                        .param("feed", feed.key())
                        .query((row, _) -> new PaperId(row.getString("paper_id")))
                        .list());
    }

    /** The keys of the feeds on which a paper stands. */
    List<String> keysOf(PaperId paper) {
        return client.sql("SELECT feed_key FROM feed_entry WHERE paper_id = :paper")
                .param("paper", paper.value())
                .query((row, _) -> row.getString("feed_key"))
                .list();
    }

    /** Puts the reading's papers on its feed, in its order; what stands there stays. */
    void addEntries(FeedReading reading) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Paper paper : reading.papers()) {
            rows.add(
                    entry(reading.feed(), paper.id())
                            .addValue("position", rows.size())
                            .addValue("at", reading.readAt().toEpochMilli()));
        }
        run(
                """
                INSERT INTO feed_entry (feed_key, paper_id, position, first_seen_at)
                VALUES (:feed, :paper, :position, :at)
                ON CONFLICT (feed_key, paper_id) DO UPDATE SET position = excluded.position
                """,
                rows);
    }

    void removeEntries(Feed feed, Set<PaperId> papers) {
        List<SqlParameterSource> rows = new ArrayList<>();
        papers.forEach(paper -> rows.add(entry(feed, paper)));
        run("DELETE FROM feed_entry WHERE feed_key = :feed AND paper_id = :paper", rows);
    }

    private void run(String sql, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource entry(Feed feed, PaperId paper) {
        return new MapSqlParameterSource()
                .addValue("feed", feed.key())
                .addValue("paper", paper.value());
    }

    private static FeedState readState(Feed feed, ResultSet row) throws SQLException {
        Instant failedAt = JdbcColumns.instant(row, "failed_at");
        String reason = row.getString("failure");
        return new FeedState(
                feed,
                row.getInt("papers"),
                JdbcColumns.instant(row, "read_at"),
                JdbcColumns.instant(row, "grew_at"),
                failedAt == null || reason == null
                        ? null
                        : new FeedState.Failure(failedAt, reason));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : Long.valueOf(instant.toEpochMilli());
    }
}
