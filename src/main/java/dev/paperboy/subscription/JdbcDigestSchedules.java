package dev.paperboy.subscription;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the digests in the database. */
@Repository
class JdbcDigestSchedules implements DigestSchedules {

    private static final Logger log = LoggerFactory.getLogger(JdbcDigestSchedules.class);

    private final JdbcClient jdbc;

    JdbcDigestSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public DigestSchedule setUp(DigestRequest request) {
        return lockOldest(request.settings())
                .map(present -> update(present.changedBy(request)))
                .orElseGet(() -> insert(request));
    }

    @Override
    @Transactional
    public DigestSchedule add(DigestRequest request) {
        return insert(request);
    }

    @Override
    @Transactional
    public Optional<DigestSchedule> change(ScheduleKey key, DigestRequest request) {
        return lock(key).map(present -> update(keepingPause(present, present.changedBy(request))));
    }

    private static DigestSchedule keepingPause(DigestSchedule before, DigestSchedule changed) {
        return before.settings().target().equals(changed.settings().target())
                ? new DigestSchedule(
                        changed.id(),
                        changed.createdBy(),
                        changed.settings(),
                        changed.progress(),
                        changed.servedOn(),
                        before.pause())
                : changed;
    }

    /** The channel's digest, which until this transaction ends nobody else can change or serve. */
    private Optional<DigestSchedule> lockOldest(DigestSettings settings) {
        return jdbc.sql(
                        """
                        UPDATE digest SET created_by = created_by
                        WHERE id = (SELECT id FROM digest
                                    WHERE guild_id = ? AND channel_id = ? AND kind = ?
                                    ORDER BY place LIMIT 1)
                        RETURNING *
                        """)
                .params(
                        settings.target().guildId(),
                        settings.target().channelId(),
                        settings.recurrence().kind().name())
                .query(JdbcDigestRow::readToChange)
                .optional();
    }

    private Optional<DigestSchedule> lock(ScheduleKey key) {
        return jdbc.sql(
                        """
                        UPDATE digest SET created_by = created_by
                        WHERE id = ? AND guild_id = ? RETURNING *
                        """)
                .params(key.id(), key.guildId())
                .query(JdbcDigestRow::readToChange)
                .optional();
    }

    private DigestSchedule insert(DigestRequest request) {
        DigestSchedule schedule = DigestSchedule.first(request);
        return written(
                        """
                        INSERT INTO digest (id, guild_id, channel_id, forum, kind, place, created_by,
                                            local_time, zone, weekdays, papers, minimum_upvotes, tells_gaps,
                                            pinged_role, crossposted, threaded, forum_tags, locale,
                                            next_run_on, next_run_at, created_at)
                        SELECT :id, :guild, :channel, :forum, :kind, COALESCE(MAX(place) + 1, 0), :createdBy,
                               :time, :zone, :weekdays, :papers, :upvotes, :tellsGaps,
                               CAST(:role AS BIGINT), :crossposted, :threaded, :tags, :locale,
                               :nextRunOn, :nextRunAt, :now
                        FROM digest WHERE guild_id = :guild AND channel_id = :channel AND kind = :kind
                        RETURNING *
                        """,
                        schedule)
                .param("now", request.requestedAt().toEpochMilli())
                .query(JdbcDigestRow::read)
                .single();
    }

    /** Where it comes to a channel that has one of its kind, it takes the next place there. */
    private DigestSchedule update(DigestSchedule schedule) {
        return written(
                        """
                        UPDATE digest
                        SET place = CASE WHEN channel_id = :channel AND kind = :kind THEN place
                                    ELSE (SELECT COALESCE(MAX(place) + 1, 0) FROM digest AS there
                                          WHERE there.guild_id = :guild AND there.channel_id = :channel
                                            AND there.kind = :kind) END,
                            channel_id = :channel, forum = :forum, kind = :kind,
                            created_by = :createdBy, local_time = :time, zone = :zone,
                            weekdays = :weekdays, papers = :papers, minimum_upvotes = :upvotes,
                            tells_gaps = :tellsGaps, pinged_role = CAST(:role AS BIGINT),
                            crossposted = :crossposted, threaded = :threaded, forum_tags = :tags,
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
        DigestSettings settings = schedule.settings();
        Recurrence recurrence = settings.recurrence();
        DigestPosting posting = settings.posting();
        return jdbc.sql(sql)
                .param("id", schedule.id())
                .param("guild", settings.target().guildId())
                .param("channel", settings.target().channelId())
                .param("forum", flag(settings.target().isForum()))
                .param("kind", recurrence.kind().name())
                .param("createdBy", schedule.createdBy())
                .param("time", recurrence.hour().time().toString())
                .param("zone", recurrence.hour().zone().getId())
                .param("weekdays", JdbcDigestRow.text(recurrence.weekdays()))
                .param("papers", settings.content().papers())
                .param("upvotes", settings.content().minimumUpvotes())
                .param("tellsGaps", flag(settings.content().tellsGaps()))
                .param("role", posting.pingedRole(), Types.BIGINT)
                .param("crossposted", flag(posting.isCrossposted()))
                .param("threaded", flag(posting.hasThread()))
                .param("tags", JdbcDigestRow.tagsText(posting.forumTags()))
                .param("locale", settings.locale().toLanguageTag())
                .param("nextRunOn", schedule.progress().runDate().toString())
                .param("nextRunAt", schedule.nextRunAt().toEpochMilli());
    }

    private static int flag(boolean isSet) {
        return isSet ? 1 : 0;
    }

    @Override
    @Transactional
    public boolean remove(ScheduleKey key) {
        return jdbc.sql("DELETE FROM digest WHERE id = ? AND guild_id = ?")
                        .params(key.id(), key.guildId())
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DigestSchedule> ofGuild(long guildId) {
        return jdbc
                .sql("SELECT id, guild_id FROM digest WHERE guild_id = ? ORDER BY created_at, id")
                .param(guildId)
                .query((row, _) -> new ScheduleKey(row.getString("id"), row.getLong("guild_id")))
                .list()
                .stream()
                .map(this::understood)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DigestSchedule> understood(ScheduleKey key) {
        try {
            return find(key);
        } catch (DateTimeException failure) {
            log.warn("{} cannot be understood: {}", key, failure.toString());
            return Optional.empty();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<ScheduleKey> dueAt(Instant now) {
        return jdbc.sql(
                        """
                        SELECT id, guild_id FROM digest
                        WHERE next_run_at <= ? AND paused_at IS NULL
                        ORDER BY next_run_at, id
                        """)
                .param(now.toEpochMilli())
                .query((row, _) -> new ScheduleKey(row.getString("id"), row.getLong("guild_id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DigestSchedule> find(ScheduleKey key) {
        return jdbc.sql("SELECT * FROM digest WHERE id = ? AND guild_id = ?")
                .params(key.id(), key.guildId())
                .query(JdbcDigestRow::read)
                .optional();
    }

    @Override
    @Transactional
    public boolean served(DigestSchedule due, DigestProgress progress) {
        LocalDate next = progress.runDate();
        Recurrence recurrence = due.settings().recurrence();
        return covering(
                                """
                                UPDATE digest
                                SET next_run_on = :next, next_run_at = :nextAt, served_on = :due,
                                    covered_through = :covered,
                                    covered_revision = CAST(:revision AS BIGINT), gap_told = :gapTold
                                WHERE id = :id AND next_run_on = :due AND paused_at IS NULL
                                  AND local_time = :time AND zone = :zone AND kind = :kind
                                  AND weekdays = :weekdays
                                """,
                                due,
                                progress)
                        .param("next", next.toString())
                        .param("nextAt", recurrence.on(next).toEpochMilli())
                        .param("due", due.progress().runDate().toString())
                        .param("time", recurrence.hour().time().toString())
                        .param("zone", recurrence.hour().zone().getId())
                        .param("kind", recurrence.kind().name())
                        .param("weekdays", JdbcDigestRow.text(recurrence.weekdays()))
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public boolean advance(DigestSchedule read, DigestProgress progress) {
        LocalDate served = read.servedOn();
        return covering(
                                """
                                UPDATE digest
                                SET covered_through = :covered,
                                    covered_revision = CAST(:revision AS BIGINT), gap_told = :gapTold
                                WHERE id = :id AND COALESCE(served_on, '') = :served
                                """,
                                read,
                                progress)
                        .param("served", served == null ? "" : served.toString())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec covering(
            String sql, DigestSchedule schedule, DigestProgress progress) {
        LocalDate covered = progress.coveredThrough();
        return jdbc.sql(sql)
                .param("id", schedule.id())
                .param("covered", covered == null ? null : covered.toString())
                .param("revision", progress.coveredRevision(), Types.BIGINT)
                .param("gapTold", progress.gapTold());
    }

    @Override
    @Transactional
    public boolean pause(ScheduleKey key, Pause pause) {
        return jdbc.sql(
                                """
                                UPDATE digest
                                SET paused_at = :since, paused_by = CAST(:member AS BIGINT),
                                    pause_refusal = CAST(:refusal AS INTEGER), pause_reason = :reason,
                                    pause_told = :told
                                WHERE id = :id AND guild_id = :guild AND paused_at IS NULL
                                """)
                        .param("since", pause.since().toEpochMilli())
                        .param("member", memberOf(pause), Types.BIGINT)
                        .param("refusal", refusalOf(pause), Types.INTEGER)
                        .param("reason", reasonOf(pause), Types.VARCHAR)
                        .param(
                                "told",
                                flag(pause instanceof Pause.Broken(_, _, _, var told) && told))
                        .param("id", key.id())
                        .param("guild", key.guildId())
                        .update()
                == 1;
    }

    private static @Nullable Long memberOf(Pause pause) {
        return pause instanceof Pause.ByMember member ? member.userId() : null;
    }

    private static @Nullable Integer refusalOf(Pause pause) {
        return pause instanceof Pause.Broken broken ? broken.refusal() : null;
    }

    private static @Nullable String reasonOf(Pause pause) {
        return pause instanceof Pause.Broken broken ? broken.reason() : null;
    }

    @Override
    @Transactional
    public void markTold(ScheduleKey key) {
        jdbc.sql("UPDATE digest SET pause_told = 1 WHERE id = ? AND guild_id = ?")
                .params(key.id(), key.guildId())
                .update();
    }

    @Override
    @Transactional
    public Optional<DigestSchedule> resume(ScheduleKey key, Instant now) {
        return lock(key)
                .filter(schedule -> schedule.pause() != null)
                .map(schedule -> update(schedule.resumedAt(now)));
    }
}
