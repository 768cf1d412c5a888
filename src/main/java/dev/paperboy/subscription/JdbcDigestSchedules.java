package dev.paperboy.subscription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the digests in the database. */
@Repository
class JdbcDigestSchedules implements DigestSchedules {

    /** The place of the one digest of its kind that a channel is set up with. */
    private static final String ONLY_ONE = "";

    private final JdbcClient jdbc;
    private final JdbcDigestRows rows;

    JdbcDigestSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new JdbcDigestRows(jdbc);
    }

    @Override
    @Transactional
    public DigestSchedule setUp(DigestRequest request) {
        Optional<DigestSchedule> settled = Optional.empty();
        // Whoever asks for the same at the same moment may be first, then there is one to change.
        while (settled.isEmpty()) {
            Optional<DigestSchedule> present = lockOldest(request.settings());
            settled =
                    present.isPresent()
                            ? present.map(digest -> rows.update(digest.setUpAnew(request)))
                            : rows.insert(DigestSchedule.first(request), ONLY_ONE, request);
        }
        return settled.get();
    }

    @Override
    @Transactional
    public Optional<DigestSchedule> setUpFirst(DigestRequest request) {
        return lockOldest(request.settings()).isPresent()
                ? Optional.empty()
                : rows.insert(DigestSchedule.first(request), ONLY_ONE, request);
    }

    @Override
    @Transactional
    public DigestSchedule add(DigestRequest request) {
        DigestSchedule further = DigestSchedule.first(request);
        // Its own id is a place that nobody else takes.
        return rows.insert(further, further.id(), request).orElseThrow();
    }

    @Override
    @Transactional
    public Optional<DigestSchedule> change(DigestSchedule read, DigestRequest request) {
        return lock(read.key())
                .filter(present -> present.settings().equals(read.settings()))
                .map(present -> rows.update(present.changedBy(request)));
    }

    /** The channel's digest, which until this transaction ends nobody else can change or serve. */
    private Optional<DigestSchedule> lockOldest(DigestSettings settings) {
        return jdbc.sql(
                        """
                        UPDATE digest SET created_by = created_by
                        WHERE id = (SELECT id FROM digest
                                    WHERE guild_id = ? AND channel_id = ? AND kind = ?
                                    ORDER BY created_at, id LIMIT 1)
                        RETURNING *
                        """)
                .params(
                        settings.target().guildId(),
                        settings.target().channelId(),
                        settings.recurrence().kind().name())
                .query(JdbcDigestRow::readToReplace)
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
                .sql("SELECT * FROM digest WHERE guild_id = ? ORDER BY created_at, id")
                .param(guildId)
                .query(JdbcDigestRow.IF_UNDERSTOOD)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DigestSchedule> ofMember(long userId) {
        return jdbc.sql(
                        """
                        SELECT * FROM digest
                        WHERE guild_id = ? AND channel_id = ? ORDER BY created_at, id LIMIT 1
                        """)
                .params(DigestTarget.NO_GUILD, userId)
                .query(JdbcDigestRow.IF_UNDERSTOOD)
                .optional()
                .flatMap(Function.identity());
    }

    @Override
    @Transactional
    public void holdOfMember(long userId) {
        jdbc.sql(
                        """
                        UPDATE digest SET created_by = created_by
                        WHERE guild_id = ? AND channel_id = ?
                        """)
                .params(DigestTarget.NO_GUILD, userId)
                .update();
    }

    @Override
    @Transactional
    public void removeOfMember(long userId) {
        jdbc.sql("DELETE FROM digest WHERE guild_id = ? AND channel_id = ?")
                .params(DigestTarget.NO_GUILD, userId)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ScheduleKey> dueAt(Instant now) {
        return jdbc.sql(
                        """
                        SELECT id, guild_id FROM digest
                        WHERE next_run_at <= ? AND paused_at IS NULL
                          AND guild_id NOT IN (SELECT guild_id FROM departure)
                        ORDER BY next_run_at, id
                        """)
                .param(now.toEpochMilli())
                .query((row, _) -> new ScheduleKey(row.getString("id"), row.getLong("guild_id")))
                .list();
    }

    @Override
    // Who cannot go on without it may still keep what else there is to keep.
    @Transactional(readOnly = true, noRollbackFor = DateTimeException.class)
    public Optional<DigestSchedule> find(ScheduleKey key) {
        return jdbc.sql("SELECT * FROM digest WHERE id = ? AND guild_id = ?")
                .params(key.id(), key.guildId())
                .query(JdbcDigestRow::read)
                .optional();
    }

    @Override
    @Transactional
    public boolean served(DigestSchedule due, DigestProgress progress) {
        Optional<DigestSchedule> stillDue =
                lock(due.key())
                        .filter(present -> present.pause() == null)
                        .filter(present -> present.settings().equals(due.settings()))
                        .filter(present ->
                                present.progress().runDate().equals(due.progress().runDate()))
                        .filter(present -> present.progress().isAsFarAs(due.progress()));
        stillDue.ifPresent(present -> serve(present, progress));
        return stillDue.isPresent();
    }

    private void serve(DigestSchedule due, DigestProgress progress) {
        LocalDate next = progress.runDate();
        covering(
                        """
                        UPDATE digest
                        SET next_run_on = :next, next_run_at = :nextAt, served_on = :due,
                            covered_through = :covered,
                            covered_revision = CAST(:revision AS BIGINT), gap_told = :gapTold
                        WHERE id = :id
                        """,
                        due,
                        progress)
                .param("next", next.toString())
                .param("nextAt", due.recurrence().on(next).toEpochMilli())
                .param("due", due.progress().runDate().toString())
                .update();
    }

    @Override
    @Transactional
    public boolean advance(DigestSchedule read, DigestProgress progress) {
        Optional<DigestSchedule> asRead =
                lock(read.key())
                        .filter(present -> Objects.equals(present.servedOn(), read.servedOn()))
                        .filter(present -> present.progress().isAsFarAs(read.progress()));
        asRead.ifPresent(present ->
                covering(
                                """
                                UPDATE digest
                                SET covered_through = :covered,
                                    covered_revision = CAST(:revision AS BIGINT), gap_told = :gapTold
                                WHERE id = :id
                                """,
                                present,
                                progress)
                        .update());
        return asRead.isPresent();
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
        return JdbcDigestRow.write(
                                pause,
                                jdbc.sql(
                                        """
                                        UPDATE digest
                                        SET paused_at = :since, paused_by = CAST(:member AS BIGINT),
                                            pause_refusal = CAST(:refusal AS INTEGER),
                                            pause_reason = :reason, pause_told = :told
                                        WHERE id = :id AND guild_id = :guild AND paused_at IS NULL
                                        """))
                        .param("id", key.id())
                        .param("guild", key.guildId())
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public void markTold(DigestSchedule read) {
        if (read.pause() instanceof Pause.Broken broken) {
            jdbc.sql(
                            """
                            UPDATE digest SET pause_told = 1
                            WHERE id = ? AND guild_id = ? AND paused_at = ? AND paused_by IS NULL
                            """)
                    .params(read.id(), read.target().guildId(), broken.since().toEpochMilli())
                    .update();
        }
    }

    @Override
    @Transactional
    public Optional<DigestSchedule> resume(ScheduleKey key, Instant now) {
        return lock(key)
                .filter(schedule -> schedule.pause() != null)
                .map(schedule -> rows.update(schedule.resumedAt(now)));
    }
}
