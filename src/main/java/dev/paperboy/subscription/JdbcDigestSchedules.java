package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps the digests in the database. */
@Repository
class JdbcDigestSchedules implements DigestSchedules {

    private final JdbcClient jdbc;

    JdbcDigestSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public DigestSchedule setUp(DigestRequest request) {
        Optional<DigestSchedule> present = find(request.target());
        LocalDate served = present.map(DigestSchedule::servedOn).orElse(null);
        DigestSchedule schedule =
                new DigestSchedule(
                        present.map(DigestSchedule::id)
                                .orElseGet(() -> UUID.randomUUID().toString()),
                        request.target(),
                        request.requestedBy(),
                        request.hour(),
                        present.map(DigestSchedule::papers).orElse(DigestSchedule.USUAL_PAPERS),
                        request.locale(),
                        request.hour().nextAfter(request.requestedAt(), served),
                        served,
                        present.map(DigestSchedule::coveredThrough).orElse(null),
                        present.map(DigestSchedule::gapTold).orElse(false));
        save(schedule, request.requestedAt());
        return schedule;
    }

    private Optional<DigestSchedule> find(DigestTarget target) {
        return jdbc.sql("SELECT * FROM digest_schedule WHERE guild_id = ? AND channel_id = ?")
                .params(target.guildId(), target.channelId())
                .query(JdbcDigestSchedules::read)
                .optional();
    }

    private void save(DigestSchedule schedule, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO digest_schedule (id, guild_id, channel_id, created_by, local_time, zone,
                                                     papers, locale, next_run_at, created_at)
                        VALUES (:id, :guild, :channel, :createdBy, :time, :zone,
                                :papers, :locale, :nextRunAt, :now)
                        ON CONFLICT (guild_id, channel_id) DO UPDATE SET
                            created_by = excluded.created_by, local_time = excluded.local_time,
                            zone = excluded.zone, locale = excluded.locale,
                            next_run_at = excluded.next_run_at
                        """)
                .param("id", schedule.id())
                .param("guild", schedule.target().guildId())
                .param("channel", schedule.target().channelId())
                .param("createdBy", schedule.createdBy())
                .param("time", schedule.hour().time().toString())
                .param("zone", schedule.hour().zone().getId())
                .param("papers", schedule.papers())
                .param("locale", schedule.locale().toLanguageTag())
                .param("nextRunAt", schedule.nextRunAt().toEpochMilli())
                .param("now", now.toEpochMilli())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DigestSchedule> ofGuild(long guildId) {
        return jdbc.sql("SELECT * FROM digest_schedule WHERE guild_id = ? ORDER BY created_at, id")
                .param(guildId)
                .query(JdbcDigestSchedules::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DigestSchedule> dueAt(Instant now, int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM digest_schedule WHERE next_run_at <= ?
                        ORDER BY next_run_at, id LIMIT ?
                        """)
                .params(now.toEpochMilli(), limit)
                .query(JdbcDigestSchedules::read)
                .list();
    }

    @Override
    @Transactional
    public boolean served(DigestSchedule due, DigestProgress progress) {
        LocalDate covered = progress.coveredThrough();
        return jdbc.sql(
                                """
                                UPDATE digest_schedule
                                SET next_run_at = :next, served_on = :served, covered_through = :covered,
                                    gap_told = :gapTold
                                WHERE id = :id AND next_run_at = :due
                                """)
                        .param("next", progress.nextRunAt().toEpochMilli())
                        .param("served", due.runDate().toString())
                        .param("covered", covered == null ? null : covered.toString())
                        .param("gapTold", progress.gapTold() ? 1 : 0)
                        .param("id", due.id())
                        .param("due", due.nextRunAt().toEpochMilli())
                        .update()
                == 1;
    }

    private static DigestSchedule read(ResultSet row, int number) throws SQLException {
        return new DigestSchedule(
                row.getString("id"),
                new DigestTarget(row.getLong("guild_id"), row.getLong("channel_id")),
                row.getLong("created_by"),
                new LocalHour(
                        LocalTime.parse(row.getString("local_time")),
                        ZoneId.of(row.getString("zone"))),
                row.getInt("papers"),
                Locale.forLanguageTag(row.getString("locale")),
                Instant.ofEpochMilli(row.getLong("next_run_at")),
                date(row.getString("served_on")),
                date(row.getString("covered_through")),
                row.getInt("gap_told") == 1);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
