package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tables {@code paper} and {@code vote_snapshot} tell of votes over time. */
@Repository
class JdbcVoteReadings {

    private static final String CHANGED =
            """
            (SELECT paper_id FROM vote_snapshot
             WHERE read_at >= :since AND told_before IS NOT NULL)
            """;
    private static final String LISTED =
            "(SELECT id FROM paper WHERE " + JdbcTraits.DAY + " >= :since)";
    private static final String ONE = "(:since)";

    private final JdbcClient client;

    JdbcVoteReadings(NamedParameterJdbcOperations jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    Optional<WatchedPaper> of(PaperId id) {
        return papers(ONE, id.value()).stream().findFirst();
    }

    /** By which it is seen whether anything changed since that moment. */
    Changes changesSince(Instant moment) {
        return client.sql(
                        """
                        SELECT count(*) AS changes, max(read_at) AS newest FROM vote_snapshot
                        WHERE read_at >= :since AND told_before IS NOT NULL
                        """)
                .param("since", moment.toEpochMilli())
                .query((row, _) -> new Changes(row.getInt("changes"), row.getLong("newest")))
                .single();
    }

    /**
     * @param newest when the newest change was read, in milliseconds; 0: there is none
     */
    record Changes(int number, long newest) {}

    /** The papers whose votes are known to have changed since that moment. */
    List<WatchedPaper> changedSince(Instant moment) {
        return papers(CHANGED, moment.toEpochMilli());
    }

    /** The papers listed on this day or later whose votes were read. */
    List<WatchedPaper> listedSince(LocalDate day) {
        return papers(LISTED, day.toString());
    }

    Optional<Instant> firstAt() {
        return client.sql("SELECT min(read_at) AS first_at FROM vote_snapshot")
                .query((row, _) -> Optional.ofNullable(JdbcColumns.instant(row, "first_at")))
                .single();
    }

    /** The rows of papers are wide, so each is read once and not with each of its snapshots. */
    private List<WatchedPaper> papers(String which, Object since) {
        Map<String, List<VoteReadings.Told>> told = told(which, since);
        List<WatchedPaper> papers = new ArrayList<>();
        client.sql(
                        """
                        SELECT id, published_on, listed_on, votes_read_at FROM paper
                        WHERE id IN %s ORDER BY id
                        """
                                .formatted(which))
                .param("since", since)
                .query(row -> {
                    List<VoteReadings.Told> its = told.get(row.getString("id"));
                    if (its != null) {
                        papers.add(paper(its, row));
                    }
                });
        return papers;
    }

    /** By the ids as they are stored, since there are thousands of rows. */
    private Map<String, List<VoteReadings.Told>> told(String which, Object since) {
        Map<String, List<VoteReadings.Told>> told = new HashMap<>();
        client.sql(
                        """
                        SELECT paper_id, read_at, upvotes, told_before FROM vote_snapshot
                        WHERE paper_id IN %s ORDER BY paper_id, read_at
                        """
                                .formatted(which))
                .param("since", since)
                .query(row -> {
                    told.computeIfAbsent(row.getString("paper_id"), _ -> new ArrayList<>())
                            .add(told(row));
                });
        return told;
    }

    private static VoteReadings.Told told(ResultSet row) throws SQLException {
        return new VoteReadings.Told(
                Instant.ofEpochMilli(row.getLong("read_at")),
                row.getInt("upvotes"),
                JdbcColumns.instant(row, "told_before"));
    }

    private static WatchedPaper paper(List<VoteReadings.Told> told, ResultSet row)
            throws SQLException {
        PaperId id = new PaperId(row.getString("id"));
        PaperDates dates =
                new PaperDates(
                        JdbcPaperRow.readDate(row, "published_on"),
                        JdbcPaperRow.readDate(row, "listed_on"));
        @Nullable Instant readAt = JdbcColumns.instant(row, "votes_read_at");
        Instant last = told.getLast().at();
        return WatchedPaper.of(id, dates, new VoteReadings(told, readAt == null ? last : readAt));
    }
}
