package dev.paperboy.subscription;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the topics of servers in the database. */
@Repository
class JdbcServerTopics implements ServerTopics {

    private static final JdbcLenientRowMapper<ServerTopic> UNDERSTOOD =
            new JdbcLenientRowMapper<>("Topic", JdbcTopicRow::read);

    private final JdbcClient jdbc;
    private final JdbcDigestTopics digests;
    private final TopicProperties properties;

    JdbcServerTopics(JdbcClient jdbc, JdbcDigestTopics digests, TopicProperties properties) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.properties = properties;
    }

    @Override
    @Transactional
    public Keeping add(TopicRequest request) {
        // Two at once may both still find room; then there is one more than there should be.
        if (count(request.guildId()) >= properties.perServer()) {
            return new Keeping.TooMany(properties.perServer());
        }
        Optional<ServerTopic> added =
                JdbcTopicRow.write(
                                request.topic(),
                                jdbc.sql(
                                        """
                                        INSERT INTO topic (id, guild_id, name, name_key, description,
                                                           keywords, filter, fitting, unfitting, width,
                                                           created_by, created_at)
                                        VALUES (:id, :guild, :name, :nameKey, :description,
                                                :keywords, :filter, :fitting, :unfitting, :width,
                                                :member, :now)
                                        ON CONFLICT (guild_id, name_key) DO NOTHING
                                        RETURNING *
                                        """))
                        .param("id", UUID.randomUUID().toString())
                        .param("guild", request.guildId())
                        .param("member", request.requestedBy())
                        .param("now", request.requestedAt().toEpochMilli())
                        .query(JdbcTopicRow::read)
                        .optional();
        return added.<Keeping>map(Keeping.Kept::new)
                .orElseGet(() -> new Keeping.NameTaken(request.topic().name()));
    }

    private int count(long guildId) {
        return jdbc.sql("SELECT count(*) FROM topic WHERE guild_id = ?")
                .param(guildId)
                .query(Integer.class)
                .single();
    }

    @Override
    // A name that is taken undoes this much only: who saves a draft keeps it, to save it later.
    @Transactional(propagation = Propagation.NESTED)
    public Keeping change(ServerTopic read, TopicRequest request) {
        Optional<ServerTopic> present = lock(read);
        if (present.filter(it -> it.topic().equals(read.topic())).isEmpty()) {
            return new Keeping.Outdated();
        }
        try {
            ServerTopic changed = update(read.id(), request);
            rename(changed);
            return new Keeping.Kept(changed);
        } catch (DuplicateKeyException _) {
            // Only the database knows of a topic that gets the name at this moment.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Keeping.NameTaken(request.topic().name());
        }
    }

    /** Until this transaction ends nobody else can change it. */
    private Optional<ServerTopic> lock(ServerTopic topic) {
        return jdbc.sql(
                        """
                        UPDATE topic SET created_by = created_by
                        WHERE id = ? AND guild_id = ? RETURNING *
                        """)
                .params(topic.id(), topic.guildId())
                .query(UNDERSTOOD)
                .optional()
                .flatMap(Function.identity());
    }

    private ServerTopic update(String id, TopicRequest request) {
        return JdbcTopicRow.write(
                        request.topic(),
                        jdbc.sql(
                                """
                                UPDATE topic
                                SET name = :name, name_key = :nameKey, description = :description,
                                    keywords = :keywords, filter = :filter, fitting = :fitting,
                                    unfitting = :unfitting, width = :width, created_by = :member
                                WHERE id = :id AND guild_id = :guild
                                RETURNING *
                                """))
                .param("id", id)
                .param("guild", request.guildId())
                .param("member", request.requestedBy())
                .query(JdbcTopicRow::read)
                .single();
    }

    /** Who follows it sees it by its name; who does no more is told nothing new of the server. */
    private void rename(ServerTopic topic) {
        jdbc.sql(
                        """
                        UPDATE subscription SET label = ?
                        WHERE guild_id = ? AND subject = ? AND stopped_at IS NULL
                        """)
                .params(topic.name(), topic.guildId(), topic.id())
                .update();
    }

    @Override
    @Transactional
    public Optional<List<DigestSchedule>> remove(long guildId, String id) {
        int removed =
                jdbc.sql("DELETE FROM topic WHERE id = ? AND guild_id = ?")
                        .params(id, guildId)
                        .update();
        return removed == 0 ? Optional.empty() : Optional.of(digests.drop(guildId, id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ServerTopic> ofGuild(long guildId) {
        return jdbc
                .sql("SELECT * FROM topic WHERE guild_id = ? ORDER BY name_key")
                .param(guildId)
                .query(UNDERSTOOD)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ServerTopic> find(long guildId, String id) {
        return findAll(guildId, List.of(id)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ServerTopic> findAll(long guildId, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, ServerTopic> found =
                jdbc
                        .sql("SELECT * FROM topic WHERE guild_id = :guild AND id IN (:ids)")
                        .param("guild", guildId)
                        .param("ids", ids)
                        .query(UNDERSTOOD)
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(ServerTopic::id, Function.identity()));
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    @Override
    public int most() {
        return properties.perServer();
    }
}
