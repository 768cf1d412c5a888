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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables {@code feed} and {@code feed_entry}. */
@Repository
class JdbcFeeds {

    /** More than papers have on average: hardly one stands on two days. */
    private static final int PLACES_OF_A_PAPER = 2;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

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
                        INSERT INTO feed (feed_key, papers, read_at, grew_at, failed_at,
                                          first_failed_at, failure)
                        VALUES (:feed, :papers, :readAt, :grewAt, :failedAt,
                                :firstFailedAt, :failure)
                        ON CONFLICT (feed_key) DO UPDATE SET papers = excluded.papers,
                            read_at = excluded.read_at, grew_at = excluded.grew_at,
                            failed_at = excluded.failed_at,
                            first_failed_at = excluded.first_failed_at,
                            failure = excluded.failure
                        """)
                .param("feed", state.feed().key())
                .param("papers", state.papers())
                .param("readAt", JdbcColumns.millis(state.readAt()), Types.BIGINT)
                .param("grewAt", JdbcColumns.millis(state.grewAt()), Types.BIGINT)
                .param(
                        "failedAt",
                        failure == null ? null : JdbcColumns.millis(failure.at()),
                        Types.BIGINT)
                .param(
                        "firstFailedAt",
                        failure == null ? null : JdbcColumns.millis(failure.since()),
                        Types.BIGINT)
                .param("failure", failure == null ? null : failure.reason(), Types.VARCHAR)
                .update();
    }

    /** The states of the days of this span that were read. */
    Map<LocalDate, FeedState> statesOfDays(LocalDate first, LocalDate last) {
        return client
                .sql("SELECT * FROM feed WHERE feed_key BETWEEN :first AND :last")
                .param("first", new Feed.Day(first).key())
                .param("last", new Feed.Day(last).key())
                .query((row, _) -> readState(new Feed.Day(dayOf(row)), row))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                state -> ((Feed.Day) state.feed()).date(), Function.identity()));
    }

    /** What stands on the days of this span, up to the place of this number. */
    List<Entry> entriesOfDays(LocalDate first, LocalDate last, long newestPlace) {
        return client.sql(
                        """
                        SELECT feed_key, paper_id, place_number, first_seen_at FROM feed_entry
                        WHERE feed_key BETWEEN :first AND :last AND place_number <= :newest
                        """)
                .param("first", new Feed.Day(first).key())
                .param("last", new Feed.Day(last).key())
                .param("newest", newestPlace)
                .query((row, _) ->
                        new Entry(
                                dayOf(row),
                                new PaperId(row.getString("paper_id")),
                                row.getLong("place_number"),
                                Instant.ofEpochMilli(row.getLong("first_seen_at"))))
                .list();
    }

    /** The papers of the newest feed days, each once. */
    List<PaperId> recent(int limit) {
        return client
                .sql(
                        """
                        SELECT paper_id FROM feed_entry WHERE feed_key BETWEEN :first AND :last
                        ORDER BY feed_key DESC, paper_id DESC LIMIT :limit
                        """)
                .param("first", new Feed.Day(LocalDate.EPOCH).key())
                .param("last", new Feed.Day(LAST_DAY).key())
                .param("limit", limit * PLACES_OF_A_PAPER)
                .query((row, _) -> new PaperId(row.getString("paper_id")))
                .list()
                .stream()
                .distinct()
                .limit(limit)
                .toList();
    }

    private static LocalDate dayOf(ResultSet row) throws SQLException {
        return LocalDate.parse(row.getString("feed_key").substring(Feed.Day.PREFIX.length()));
    }

    long newestPlace() {
        return client.sql("SELECT newest_place FROM catalogue WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** Raises the number of the newest place, and answers it. */
    long nextPlace() {
        return client.sql(
                        """
                        UPDATE catalogue SET newest_place = newest_place + 1 WHERE id = 1
                        RETURNING newest_place
                        """)
                .query(Long.class)
                .single();
    }

    /** A row of {@code feed_entry} of a feed day. */
    record Entry(LocalDate day, PaperId paper, long number, Instant seenAt) {

        DayLists.Place placeOf(Map<PaperId, StoredPaper> papers) {
            StoredPaper stored = Objects.requireNonNull(papers.get(paper));
            return new DayLists.Place(day, number, seenAt, stored.paper());
        }
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

    /**
     * Puts the reading's papers on its feed, in its order; what stands there stays.
     *
     * @param number that of the places of those that are new there
     */
    void addEntries(FeedReading reading, long number) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Paper paper : reading.papers()) {
            rows.add(
                    entry(reading.feed(), paper.id())
                            .addValue("position", rows.size())
                            .addValue("at", reading.readAt().toEpochMilli())
                            .addValue("number", number));
        }
        run(
                """
                INSERT INTO feed_entry (feed_key, paper_id, position, first_seen_at, place_number)
                VALUES (:feed, :paper, :position, :at, :number)
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
        return new FeedState(
                feed,
                row.getInt("papers"),
                JdbcColumns.instant(row, "read_at"),
                JdbcColumns.instant(row, "grew_at"),
                readFailure(row));
    }

    /** Of one that was recorded before the first one was, no earlier one is known. */
    private static FeedState.@Nullable Failure readFailure(ResultSet row) throws SQLException {
        Instant at = JdbcColumns.instant(row, "failed_at");
        Instant first = JdbcColumns.instant(row, "first_failed_at");
        String reason = row.getString("failure");
        return at == null || reason == null
                ? null
                : new FeedState.Failure(first == null ? at : first, at, reason);
    }
}
