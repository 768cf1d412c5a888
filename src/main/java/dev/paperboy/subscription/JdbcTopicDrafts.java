package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps drafts of topics in the database; those too old go whenever a new one comes. */
@Repository
class JdbcTopicDrafts implements TopicDrafts {

    private final JdbcClient jdbc;
    private final ServerTopics topics;

    JdbcTopicDrafts(JdbcClient jdbc, ServerTopics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    @Override
    @Transactional
    public TopicDraft add(TopicRequest request) {
        return keep(request, null);
    }

    @Override
    @Transactional
    public TopicDraft change(ServerTopic read, TopicRequest request) {
        return keep(request, read);
    }

    private TopicDraft keep(TopicRequest request, @Nullable ServerTopic changed) {
        tidy(request.requestedAt());
        String id = UUID.randomUUID().toString();
        JdbcTopicRow.write(
                        request.topic(),
                        jdbc.sql(
                                """
                                INSERT INTO topic_draft (id, guild_id, name, description, keywords,
                                                         filter, fitting, unfitting, width,
                                                         changed, changed_was,
                                                         created_by, created_at)
                                VALUES (:id, :guild, :name, :description, :keywords,
                                        :filter, :fitting, :unfitting, :width,
                                        :changed, :was, :member, :now)
                                """))
                .param("id", id)
                .param("guild", request.guildId())
                .param("changed", changed == null ? null : changed.id(), Types.VARCHAR)
                .param(
                        "was",
                        changed == null ? null : JdbcTopicRow.asText(changed.topic()),
                        Types.VARCHAR)
                .param("member", request.requestedBy())
                .param("now", request.requestedAt().toEpochMilli())
                .update();
        return new TopicDraft(
                id, request.guildId(), request.topic(), changed == null ? null : changed.id());
    }

    private void tidy(Instant now) {
        jdbc.sql("DELETE FROM topic_draft WHERE created_at < ?")
                .param(now.minus(KEPT).toEpochMilli())
                .update();
    }

    @Override
    @Transactional
    public Optional<ServerTopics.Keeping> save(TopicDraftKey key, long member, Instant now) {
        Optional<ServerTopics.Keeping> keeping =
                lock(key, now)
                        .map(draft -> {
                            TopicRequest request =
                                    new TopicRequest(
                                            key.guildId(), draft.topic.topic(), member, now);
                            return draft.changed == null
                                    ? topics.add(request)
                                    : change(draft.changed, draft.was, request);
                        });
        if (keeping.filter(ServerTopics.Keeping.Kept.class::isInstance).isPresent()) {
            drop(key);
        }
        return keeping;
    }

    private ServerTopics.Keeping change(String id, @Nullable String was, TopicRequest request) {
        return topics.find(request.guildId(), id)
                .filter(present -> JdbcTopicRow.asText(present.topic()).equals(was))
                .map(present -> topics.change(present, request))
                .orElseGet(ServerTopics.Keeping.Outdated::new);
    }

    /** A draft as its row holds it. */
    private record Row(ServerTopic topic, @Nullable String changed, @Nullable String was) {}

    /** Who clicks twice waits here, and then finds it gone. */
    private Optional<Row> lock(TopicDraftKey key, Instant now) {
        return jdbc.sql(
                        """
                        UPDATE topic_draft SET created_by = created_by
                        WHERE id = ? AND guild_id = ? AND created_at >= ? RETURNING *
                        """)
                .params(key.id(), key.guildId(), now.minus(KEPT).toEpochMilli())
                .query(JdbcTopicDrafts::read)
                .optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                JdbcTopicRow.read(row, number),
                row.getString("changed"),
                row.getString("changed_was"));
    }

    @Override
    @Transactional
    public boolean drop(TopicDraftKey key) {
        return jdbc.sql("DELETE FROM topic_draft WHERE id = ? AND guild_id = ?")
                        .params(key.id(), key.guildId())
                        .update()
                > 0;
    }
}
