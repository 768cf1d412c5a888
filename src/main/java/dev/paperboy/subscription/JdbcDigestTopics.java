package dev.paperboy.subscription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which topics the digests of a server use; each call in the caller's transaction. */
@Repository
class JdbcDigestTopics {

    private static final String SEPARATOR = ",";

    private final JdbcClient jdbc;

    JdbcDigestTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the column holds. */
    static List<String> read(String ids) {
        return Stream.of(ids.split(SEPARATOR)).filter(id -> !id.isEmpty()).toList();
    }

    /** What the column is to hold. */
    static String text(List<String> ids) {
        return String.join(SEPARATOR, ids);
    }

    private record Using(String id, List<String> topics) {}

    /**
     * Takes a topic from all digests that use it, which it returns as they are then; those that
     * cannot be understood are left out.
     */
    List<DigestSchedule> drop(long guildId, String topic) {
        List<Using> using =
                jdbc.sql(
                                """
                                UPDATE digest SET created_by = created_by
                                WHERE guild_id = ? AND topics LIKE ? RETURNING id, topics
                                """)
                        .params(guildId, "%" + topic + "%")
                        .query((row, _) ->
                                new Using(row.getString("id"), read(row.getString("topics"))))
                        .list();
        return using.stream()
                .map(digest -> without(topic, digest))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DigestSchedule> without(String topic, Using digest) {
        List<String> others = digest.topics().stream().filter(id -> !id.equals(topic)).toList();
        return jdbc.sql("UPDATE digest SET topics = ? WHERE id = ? RETURNING *")
                .params(text(others), digest.id())
                .query(JdbcDigestRow.IF_UNDERSTOOD)
                .single();
    }
}
