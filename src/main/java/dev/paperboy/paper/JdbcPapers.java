package dev.paperboy.paper;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** The tables {@code paper} and {@code catalogue}. */
@Repository
class JdbcPapers {

    /** Far below the bind parameters that any of the databases allows in one statement. */
    private static final int IDS_PER_STATEMENT = 1_000;

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;
    private final JdbcPaperContents contents = new JdbcPaperContents();

    JdbcPapers(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** The known ones of these, by id. */
    Map<PaperId, StoredPaper> find(Collection<PaperId> ids) {
        return ids.stream()
                .map(PaperId::value)
                .distinct()
                .gather(Gatherers.windowFixed(IDS_PER_STATEMENT))
                .flatMap(some ->
                        client
                                .sql("SELECT * FROM paper WHERE id IN (:ids)")
                                .param("ids", some)
                                .query(contents::read)
                                .list()
                                .stream())
                .collect(Collectors.toMap(stored -> stored.paper().id(), Function.identity()));
    }

    /** What stands on a feed, in the order in which the source told it. */
    List<Paper> on(String feedKey) {
        return client.sql(
                        """
                        SELECT paper.* FROM feed_entry JOIN paper ON paper.id = feed_entry.paper_id
                        WHERE feed_entry.feed_key = :feed
                        ORDER BY feed_entry.position, feed_entry.paper_id
                        """)
                .param("feed", feedKey)
                .query((row, number) -> contents.read(row, number).paper())
                .list();
    }

    /** Each paper once that stands on a feed whose key lies between these, both included. */
    List<Paper> onAnyBetween(String firstKey, String lastKey) {
        return client.sql(
                        """
                        SELECT * FROM paper WHERE id IN
                            (SELECT paper_id FROM feed_entry WHERE feed_key BETWEEN :first AND :last)
                        """)
                .param("first", firstKey)
                .param("last", lastKey)
                .query((row, number) -> contents.read(row, number).paper())
                .list();
    }

    /** Remembers none of them: those who ask go through all papers, each once. */
    List<StoredPaper> revisedAfter(long revision, int limit) {
        return client.sql(
                        """
                        SELECT * FROM paper WHERE revision > :revision
                        ORDER BY revision LIMIT :limit
                        """)
                .param("revision", revision)
                .param("limit", limit)
                .query(JdbcPaperRow::read)
                .list();
    }

    int count() {
        return client.sql("SELECT count(*) FROM paper").query(Integer.class).single();
    }

    long revision() {
        return client.sql("SELECT revision FROM catalogue WHERE id = 1").query(Long.class).single();
    }

    /** The newest revision; until this transaction ends no other one can save. */
    long lockRevision() {
        return client.sql(
                        "UPDATE catalogue SET revision = revision WHERE id = 1 RETURNING revision")
                .query(Long.class)
                .single();
    }

    /**
     * Writes the changed papers and the newest revision.
     *
     * @param lastRevision the newest one before
     */
    void save(List<PaperChange> changes, long lastRevision) {
        SqlParameterSource[] rows =
                changes.stream()
                        .filter(PaperChange::isToBeWritten)
                        .map(change -> JdbcPaperRow.of(change.after()))
                        .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            jdbc.batchUpdate(JdbcPaperRow.UPSERT, rows);
        }
        long revision =
                changes.stream()
                        .mapToLong(change -> change.after().revision())
                        .reduce(lastRevision, Math::max);
        if (revision != lastRevision) {
            client.sql("UPDATE catalogue SET revision = :revision WHERE id = 1")
                    .param("revision", revision)
                    .update();
        }
    }
}
