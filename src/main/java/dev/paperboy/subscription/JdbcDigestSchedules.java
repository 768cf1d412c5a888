package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps the digests in the database. */
@Repository
class JdbcDigestSchedules implements DigestSchedules {

    /** Stands for an hour that cannot be understood; nobody can ask for it, as it is no minute. */
    private static final LocalHour LOST = new LocalHour(LocalTime.MAX, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    JdbcDigestSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public DigestSchedule setUp(DigestRequest request) {
        DigestSchedule wanted =
                lock(request.target())
                        .map(present -> present.changedBy(request))
                        .orElseGet(() -> DigestSchedule.first(request));
        return save(wanted, request.requestedAt());
    }

    /** The channel's digest, which until this transaction ends nobody else can change or serve. */
    private Optional<DigestSchedule> lock(DigestTarget target) {
        return jdbc.sql(
                        """
                        UPDATE digest_schedule SET created_by = created_by
                        WHERE guild_id = ? AND channel_id = ? RETURNING *
                        """)
                .params(target.guildId(), target.channelId())
                .query(JdbcDigestSchedules::readToChange)
                .optional();
    }

    private DigestSchedule save(DigestSchedule schedule, Instant now) {
        return jdbc.sql(
                        """
                        INSERT INTO digest_schedule (id, guild_id, channel_id, created_by, local_time, zone,
                                                     papers, locale, next_run_on, next_run_at, created_at)
                        VALUES (:id, :guild, :channel, :createdBy, :time, :zone,
                                :papers, :locale, :nextRunOn, :nextRunAt, :now)
                        ON CONFLICT (guild_id, channel_id) DO UPDATE SET
                            created_by = excluded.created_by, local_time = excluded.local_time,
                            zone = excluded.zone, locale = excluded.locale,
                            next_run_on = excluded.next_run_on, next_run_at = excluded.next_run_at
                        RETURNING *
                        """)
                .param("id", schedule.id())
                .param("guild", schedule.target().guildId())
                .param("channel", schedule.target().channelId())
                .param("createdBy", schedule.createdBy())
                .param("time", schedule.hour().time().toString())
                .param("zone", schedule.hour().zone().getId())
                .param("papers", schedule.papers())
                .param("locale", schedule.locale().toLanguageTag())
                .param("nextRunOn", schedule.runDate().toString())
                .param("nextRunAt", schedule.nextRunAt().toEpochMilli())
                .param("now", now.toEpochMilli())
                .query(JdbcDigestSchedules::read)
                .single();
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
    public List<ScheduleKey> dueAt(Instant now) {
        return jdbc.sql(
                        """
                        SELECT id, guild_id FROM digest_schedule WHERE next_run_at <= ?
                        ORDER BY next_run_at, id
                        """)
                .param(now.toEpochMilli())
                .query((row, _) -> new ScheduleKey(row.getString("id"), row.getLong("guild_id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DigestSchedule> find(ScheduleKey key) {
        return jdbc.sql("SELECT * FROM digest_schedule WHERE id = ? AND guild_id = ?")
                .params(key.id(), key.guildId())
                .query(JdbcDigestSchedules::read)
                .optional();
    }

    @Override
    @Transactional
    public boolean served(DigestSchedule due, DigestProgress progress) {
        LocalDate next = progress.nextRunDate();
        LocalDate covered = progress.coveredThrough();
        return jdbc.sql(
                                """
                                UPDATE digest_schedule
                                SET next_run_on = :next, next_run_at = :nextAt, served_on = :due,
                                    covered_through = :covered, gap_told = :gapTold
                                WHERE id = :id AND next_run_on = :due
                                  AND local_time = :time AND zone = :zone
                                """)
                        .param("next", next.toString())
                        .param("nextAt", due.hour().on(next).toEpochMilli())
                        .param("due", due.runDate().toString())
                        .param("covered", covered == null ? null : covered.toString())
                        .param("gapTold", progress.gapTold())
                        .param("id", due.id())
                        .param("time", due.hour().time().toString())
                        .param("zone", due.hour().zone().getId())
                        .update()
                == 1;
    }

    private static DigestSchedule read(ResultSet row, int number) throws SQLException {
        return read(row, hour(row));
    }

    /** A digest that is about to get another hour, so that it need not have one. */
    private static DigestSchedule readToChange(ResultSet row, int number) throws SQLException {
        try {
            return read(row, hour(row));
        } catch (DateTimeException _) {
            return read(row, LOST);
        }
    }

    private static LocalHour hour(ResultSet row) throws SQLException {
        return new LocalHour(
                LocalTime.parse(row.getString("local_time")), ZoneId.of(row.getString("zone")));
    }

    private static DigestSchedule read(ResultSet row, LocalHour hour) throws SQLException {
        return new DigestSchedule(
                row.getString("id"),
                new DigestTarget(row.getLong("guild_id"), row.getLong("channel_id")),
                row.getLong("created_by"),
                hour,
                row.getInt("papers"),
                Locale.forLanguageTag(row.getString("locale")),
                LocalDate.parse(row.getString("next_run_on")),
                date(row.getString("served_on")),
                date(row.getString("covered_through")),
                row.getString("gap_told"));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
