package dev.paperboy.subscription;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Optional;

/** Writes whole rows of digests; each call in the caller's transaction. */
final class JdbcDigestRows {

    private final JdbcClient jdbc;

    JdbcDigestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the place is taken. */
    Optional<DigestSchedule> insert(DigestSchedule schedule, String place, DigestRequest request) {
        return written(
                        """
                        INSERT INTO digest (id, guild_id, channel_id, forum, direct, kind, place, created_by,
                                            local_time, zone, weekdays, papers, minimum_upvotes, tells_gaps,
                                            topics, filter,
                                            pinged_role, crossposted, threaded, forum_tags,
                                            settles_votes, locale,
                                            next_run_on, next_run_at, created_at)
                        VALUES (:id, :guild, :channel, :forum, :direct, :kind, :place, :createdBy,
                                :time, :zone, :weekdays, :papers, :upvotes, :tellsGaps,
                                :topics, :filter,
                                CAST(:role AS BIGINT), :crossposted, :threaded, :tags,
                                :settles, :locale,
                                :nextRunOn, :nextRunAt, :now)
                        ON CONFLICT (guild_id, channel_id, kind, place) DO NOTHING
                        RETURNING *
                        """,
                        schedule)
                .param("place", place)
                .param("now", request.requestedAt().toEpochMilli())
                .query(JdbcDigestRow::read)
                .optional();
    }

    /** Where it moves, there may be one of its kind. */
    DigestSchedule update(DigestSchedule schedule) {
        return written(
                        """
                        UPDATE digest
                        SET place = CASE WHEN channel_id = :channel AND kind = :kind THEN place
                                    ELSE :id END,
                            channel_id = :channel, forum = :forum, kind = :kind,
                            created_by = :createdBy, local_time = :time, zone = :zone,
                            weekdays = :weekdays, papers = :papers, minimum_upvotes = :upvotes,
                            tells_gaps = :tellsGaps, topics = :topics, filter = :filter,
                            pinged_role = CAST(:role AS BIGINT),
                            crossposted = :crossposted, threaded = :threaded, forum_tags = :tags,
                            settles_votes = :settles,
                            locale = :locale, next_run_on = :nextRunOn, next_run_at = :nextRunAt,
                            paused_at = CASE WHEN :paused = 1 THEN paused_at END
                        WHERE id = :id AND guild_id = :guild
                        RETURNING *
                        """,
                        schedule)
                .param("paused", schedule.pause() == null ? 0 : 1)
                .query(JdbcDigestRow::read)
                .single();
    }

    private JdbcClient.StatementSpec written(String sql, DigestSchedule schedule) {
        return JdbcDigestRow.write(schedule, jdbc.sql(sql));
    }
}
