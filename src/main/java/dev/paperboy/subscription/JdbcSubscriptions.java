package dev.paperboy.subscription;

import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps subscriptions in the database. */
@Repository
class JdbcSubscriptions implements Subscriptions {

    private static final JdbcLenientRowMapper<Subscription> UNDERSTOOD =
            new JdbcLenientRowMapper<>("Subscription", JdbcSubscriptions::read);

    private final JdbcClient jdbc;
    private final TopicProperties properties;

    JdbcSubscriptions(JdbcClient jdbc, TopicProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** What the columns of a subject hold. */
    private enum Kind {
        TOPIC,
        PRESET,
        AUTHOR,
        ORGANIZATION,
        FILTER
    }

    private record Columns(Kind kind, long guildId, String subject) {

        static Columns of(Subject subject) {
            return switch (subject) {
                case Subject.OfServer(long guildId, String topic) ->
                        new Columns(Kind.TOPIC, guildId, topic);
                case Subject.OfPreset(String preset) -> new Columns(Kind.PRESET, 0, preset);
                case Subject.ByAuthor(String name) -> new Columns(Kind.AUTHOR, 0, name);
                case Subject.ByOrganization(String name) -> new Columns(Kind.ORGANIZATION, 0, name);
                case Subject.Matching(var filter) ->
                        new Columns(Kind.FILTER, 0, FilterSyntax.print(filter));
            };
        }
    }

    @Override
    @Transactional
    public Adding add(long userId, Subject subject, String label, Instant now) {
        Columns columns = Columns.of(subject);
        boolean wasStopped = isStopped(userId, columns);
        Optional<Subscription> present = goOn(userId, columns, label);
        if (present.isPresent()) {
            return wasStopped ? new Adding.GoesOn(present.get()) : new Adding.HadIt(present.get());
        }
        if (ofMember(userId).size() >= properties.perMember()) {
            return new Adding.TooMany(properties.perMember());
        }
        return insert(userId, columns, label, now)
                .<Adding>map(Adding.Added::new)
                // Asked for twice at once: the other call has added it.
                .orElseGet(() -> add(userId, subject, label, now));
    }

    private boolean isStopped(long userId, Columns columns) {
        return jdbc.sql(
                                """
                                SELECT count(*) FROM subscription
                                WHERE user_id = ? AND kind = ? AND guild_id = ? AND subject = ?
                                      AND stopped_at IS NOT NULL
                                """)
                        .params(userId, columns.kind().name(), columns.guildId(), columns.subject())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Subscription> goOn(long userId, Columns columns, String label) {
        return jdbc.sql(
                        """
                        UPDATE subscription
                        SET label = ?, stopped_at = NULL, stop_reason = NULL
                        WHERE user_id = ? AND kind = ? AND guild_id = ? AND subject = ?
                        RETURNING *
                        """)
                .params(label, userId, columns.kind().name(), columns.guildId(), columns.subject())
                .query(JdbcSubscriptions::read)
                .optional();
    }

    private Optional<Subscription> insert(long userId, Columns columns, String label, Instant now) {
        return jdbc.sql(
                        """
                        INSERT INTO subscription (id, user_id, kind, guild_id, subject, label,
                                                  created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (user_id, kind, guild_id, subject) DO NOTHING
                        RETURNING *
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        userId,
                        columns.kind().name(),
                        columns.guildId(),
                        columns.subject(),
                        label,
                        now.toEpochMilli())
                .query(JdbcSubscriptions::read)
                .optional();
    }

    @Override
    @Transactional
    public Optional<Subscription> remove(long userId, String id) {
        return jdbc.sql("DELETE FROM subscription WHERE id = ? AND user_id = ? RETURNING *")
                .params(id, userId)
                .query(UNDERSTOOD)
                .optional()
                .flatMap(Function.identity());
    }

    @Override
    @Transactional
    public void removeAll(long userId) {
        jdbc.sql("DELETE FROM subscription WHERE user_id = ?").param(userId).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Subscription> ofMember(long userId) {
        return jdbc
                .sql("SELECT * FROM subscription WHERE user_id = ? ORDER BY created_at, id")
                .param(userId)
                .query(UNDERSTOOD)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    @Transactional
    public void confirm(long userId, long guildId, Instant now) {
        jdbc.sql(
                        """
                        UPDATE subscription SET confirmed_at = ?
                        WHERE user_id = ? AND kind = ? AND guild_id = ?
                        """)
                .params(now.toEpochMilli(), userId, Kind.TOPIC.name(), guildId)
                .update();
    }

    @Override
    @Transactional
    public void stop(Subscription subscription, Stop stop) {
        jdbc.sql(
                        """
                        UPDATE subscription SET stopped_at = ?, stop_reason = ?
                        WHERE id = ? AND stopped_at IS NULL
                        """)
                .params(stop.at().toEpochMilli(), stop.reason().name(), subscription.id())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> peopleStoppedBefore(Instant moment, int most) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT user_id FROM subscription WHERE stopped_at < ?
                        ORDER BY user_id LIMIT ?
                        """)
                .params(moment.toEpochMilli(), most)
                .query((row, _) -> row.getLong("user_id"))
                .list();
    }

    @Override
    @Transactional
    public void removeStopped(long userId, Instant before) {
        jdbc.sql("DELETE FROM subscription WHERE user_id = ? AND stopped_at < ?")
                .params(userId, before.toEpochMilli())
                .update();
    }

    @Override
    public int most() {
        return properties.perMember();
    }

    private static Subscription read(ResultSet row, int number) throws SQLException {
        Instant stoppedAt = instant(row, "stopped_at");
        return new Subscription(
                row.getString("id"),
                row.getLong("user_id"),
                subject(row),
                row.getString("label"),
                instant(row, "confirmed_at"),
                stoppedAt == null
                        ? null
                        : new Stop(stoppedAt, StopReason.valueOf(row.getString("stop_reason"))));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return switch (Kind.valueOf(row.getString("kind"))) {
            case TOPIC -> new Subject.OfServer(row.getLong("guild_id"), subject);
            case PRESET -> new Subject.OfPreset(subject);
            case AUTHOR -> new Subject.ByAuthor(subject);
            case ORGANIZATION -> new Subject.ByOrganization(subject);
            case FILTER ->
                    new Subject.Matching(
                            Objects.requireNonNull(JdbcTopicRow.filter(subject), "a filter"));
        };
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
