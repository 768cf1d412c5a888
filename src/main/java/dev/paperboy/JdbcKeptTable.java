package dev.paperboy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps one kind of data in one table.
 *
 * <p>All parts of statements are the caller's own, never a stranger's.
 *
 * @param table its name
 * @param key the columns of its primary key, with commas between
 * @param ids the columns with ids of Discord's that it answers for
 * @param ofPerson what is about a person
 * @param ofServer what is about a server
 */
public record JdbcKeptTable(
        JdbcClient jdbc,
        String kind,
        String table,
        String key,
        Set<String> ids,
        Part ofPerson,
        Part ofServer)
        implements DataKeeper {

    /** The column that names a row's server, in all tables that have one. */
    private static final String SERVER = "guild_id";

    /** Stands there for what is a person's own. */
    private static final Long NO_SERVER = 0L;

    public JdbcKeptTable {
        ids = Set.copyOf(ids);
    }

    /**
     * Rows about somebody.
     *
     * @param condition that they fulfil, with {@code :id} for whom; null: there are none
     * @param shown the columns that the one they are about may see
     * @param change what forgets them, as {@code user_id = 0}; null: they are deleted
     */
    public record Part(@Nullable String condition, String shown, @Nullable String change) {

        /** None. */
        public static final Part NONE = new Part(null, "*", null);

        /** Rows that are all about one, and go with that. */
        public static Part deleted(String condition) {
            return new Part(condition, "*", null);
        }

        /** The same, of which only these columns are shown. */
        public Part showing(String columns) {
            return new Part(condition, columns, change);
        }

        /** The same, which stay without what this change takes. */
        public Part changed(String by) {
            return new Part(condition, shown, by);
        }
    }

    @Override
    public Set<String> columns() {
        return ids.stream().map(id -> table + "." + id).collect(Collectors.toUnmodifiableSet());
    }

    private Part about(DataSubject subject) {
        return switch (subject) {
            case DataSubject.Person _ -> ofPerson;
            case DataSubject.Server _ -> ofServer;
        };
    }

    @Override
    public int count(DataSubject subject) {
        String condition = about(subject).condition();
        return condition == null
                ? 0
                : jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + condition)
                        .param("id", subject.id())
                        .query(Integer.class)
                        .single();
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(DataSubject subject) {
        Part part = about(subject);
        String condition = part.condition();
        return condition == null
                ? List.of()
                : jdbc.sql(
                                "SELECT %s FROM %s WHERE %s ORDER BY %s"
                                        .formatted(part.shown(), table, condition, key))
                        .param("id", subject.id())
                        .query()
                        .listOfRows();
    }

    @Override
    public int forget(DataSubject subject, int most) {
        Part part = about(subject);
        String condition = part.condition();
        if (condition == null) {
            return 0;
        }
        String verb =
                part.change() == null
                        ? "DELETE FROM " + table
                        : "UPDATE " + table + " SET " + part.change();
        return jdbc.sql(
                        "%s WHERE (%s) IN (SELECT %s FROM %s WHERE %s LIMIT :most)"
                                .formatted(verb, key, key, table, condition))
                .param("id", subject.id())
                .param("most", most)
                .update();
    }

    @Override
    public Set<Long> servers() {
        if (ofServer.condition() == null || !ids.contains(SERVER)) {
            return Set.of();
        }
        Set<Long> servers =
                new HashSet<>(
                        jdbc.sql("SELECT DISTINCT %s FROM %s".formatted(SERVER, table))
                                .query(Long.class)
                                .list());
        servers.remove(NO_SERVER);
        return servers;
    }
}
