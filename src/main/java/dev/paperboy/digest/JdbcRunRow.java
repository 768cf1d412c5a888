package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A row of the table {@code digest_run}. */
final class JdbcRunRow {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "run_key",
                    "digest_id",
                    "guild_id",
                    "channel_id",
                    "forum",
                    "direct",
                    "run_on",
                    "due_at",
                    "decided_at",
                    "outcome",
                    "way",
                    "gap",
                    "switched_off",
                    "first_day",
                    "last_day",
                    "shown",
                    "considered",
                    "late",
                    "delivery_id",
                    "awaits",
                    "covered_from",
                    "through_before",
                    "revision_before",
                    "gap_before",
                    "through_after",
                    "revision_after");

    static final String INSERT =
            "INSERT INTO digest_run (%s) VALUES (%s) ON CONFLICT (run_key) DO NOTHING"
                    .formatted(
                            String.join(", ", COLUMNS),
                            COLUMNS.stream()
                                    .map(column -> ":" + column)
                                    .collect(Collectors.joining(", ")));

    private JdbcRunRow() {}

    static MapSqlParameterSource of(NewRun run) {
        DigestTarget target = run.digest().target();
        DeliveryId delivery = run.delivery();
        MapSqlParameterSource row =
                new MapSqlParameterSource()
                        .addValue("id", run.id())
                        .addValue("run_key", run.key())
                        .addValue("digest_id", run.digest().id())
                        .addValue("guild_id", target.guildId())
                        .addValue("channel_id", target.channelId())
                        .addValue("forum", target.isForum() ? 1 : 0)
                        .addValue("direct", target.isDirect() ? 1 : 0)
                        .addValue("run_on", text(run.runDate()), Types.VARCHAR)
                        .addValue("due_at", run.due().toEpochMilli())
                        .addValue("decided_at", run.decidedAt().toEpochMilli())
                        .addValue(
                                "delivery_id",
                                delivery == null ? null : delivery.value(),
                                Types.VARCHAR)
                        .addValue("awaits", run.awaitsPapers() ? 1 : 0);
        addOutcome(row, run.outcome());
        addProgress(row, run);
        return row;
    }

    private static void addProgress(MapSqlParameterSource row, NewRun run) {
        DigestProgress before = run.digest().progress();
        FeedSpan covered = run.covered();
        row.addValue("covered_from", covered == null ? null : text(covered.first()), Types.VARCHAR)
                .addValue("through_before", text(before.coveredThrough()), Types.VARCHAR)
                .addValue("revision_before", before.coveredRevision(), Types.BIGINT)
                .addValue("gap_before", before.gapTold(), Types.VARCHAR)
                .addValue("through_after", text(run.after().coveredThrough()), Types.VARCHAR)
                .addValue("revision_after", run.after().coveredRevision(), Types.BIGINT);
    }

    private static void addOutcome(MapSqlParameterSource row, DigestRun.Outcome outcome) {
        addCommon(row, outcome);
        switch (outcome) {
            case DigestRun.Outcome.Posted posted ->
                    days(row, posted.days())
                            .addValue("way", posted.way().name())
                            .addValue("shown", posted.shown())
                            .addValue("considered", posted.considered())
                            .addValue("late", posted.late());
            case DigestRun.Outcome.Told(var gap) -> row.addValue("gap", gap.name());
            case DigestRun.Outcome.Quiet(var gap, var switchedOff) ->
                    row.addValue("gap", gap.name()).addValue("switched_off", switchedOff ? 1 : 0);
            case DigestRun.Outcome.Missed() -> {}
            case DigestRun.Outcome.LeftOut(var days) -> days(row, days);
        }
    }

    private static void addCommon(MapSqlParameterSource row, DigestRun.Outcome outcome) {
        row.addValue("outcome", Kind.of(outcome).name())
                .addValue("way", null, Types.VARCHAR)
                .addValue("gap", null, Types.VARCHAR)
                .addValue("switched_off", 0)
                .addValue("first_day", null, Types.VARCHAR)
                .addValue("last_day", null, Types.VARCHAR)
                .addValue("shown", 0)
                .addValue("considered", 0)
                .addValue("late", 0);
    }

    private static MapSqlParameterSource days(MapSqlParameterSource row, FeedSpan days) {
        return row.addValue("first_day", text(days.first()), Types.VARCHAR)
                .addValue("last_day", text(days.last()), Types.VARCHAR);
    }

    /** What the column {@code outcome} holds. */
    private enum Kind {
        POSTED,
        TOLD,
        QUIET,
        MISSED,
        LEFT_OUT;

        static Kind of(DigestRun.Outcome outcome) {
            return switch (outcome) {
                case DigestRun.Outcome.Posted _ -> POSTED;
                case DigestRun.Outcome.Told _ -> TOLD;
                case DigestRun.Outcome.Quiet _ -> QUIET;
                case DigestRun.Outcome.Missed _ -> MISSED;
                case DigestRun.Outcome.LeftOut _ -> LEFT_OUT;
            };
        }
    }

    static DigestRun.Outcome outcome(ResultSet row) throws SQLException {
        return switch (Kind.valueOf(row.getString("outcome"))) {
            case POSTED ->
                    new DigestRun.Outcome.Posted(
                            days(row),
                            row.getInt("shown"),
                            row.getInt("considered"),
                            row.getInt("late"),
                            DigestRun.Way.valueOf(row.getString("way")));
            case TOLD -> new DigestRun.Outcome.Told(gap(row));
            case QUIET -> new DigestRun.Outcome.Quiet(gap(row), row.getInt("switched_off") == 1);
            case MISSED -> new DigestRun.Outcome.Missed();
            case LEFT_OUT -> new DigestRun.Outcome.LeftOut(days(row));
        };
    }

    private static DigestRun.Gap gap(ResultSet row) throws SQLException {
        return DigestRun.Gap.valueOf(row.getString("gap"));
    }

    private static FeedSpan days(ResultSet row) throws SQLException {
        return new FeedSpan(
                LocalDate.parse(row.getString("first_day")),
                LocalDate.parse(row.getString("last_day")));
    }

    static AwaitingRun awaiting(ResultSet row, int number) throws SQLException {
        return new AwaitingRun(
                row.getString("id"),
                row.getString("run_key"),
                digest(row),
                target(row),
                date(row, "run_on"),
                Instant.ofEpochMilli(row.getLong("due_at")),
                Instant.ofEpochMilli(row.getLong("decided_at")),
                delivery(row));
    }

    static RunLedger.Undoable undoable(ResultSet row, int number) throws SQLException {
        // The date of the next run is no part of what is compared or brought back.
        LocalDate any = LocalDate.EPOCH;
        return new RunLedger.Undoable(
                row.getString("id"),
                digest(row),
                new DigestProgress(
                        any,
                        throughBefore(row),
                        number(row, "revision_before"),
                        row.getString("gap_before")),
                new DigestProgress(
                        any, date(row, "through_after"), number(row, "revision_after"), null),
                outcome(row) instanceof DigestRun.Outcome.Posted);
    }

    /**
     * A digest that had covered nothing is to begin with the same day again, not with a newer one.
     */
    private static @Nullable LocalDate throughBefore(ResultSet row) throws SQLException {
        LocalDate before = date(row, "through_before");
        LocalDate from = date(row, "covered_from");
        return before == null && from != null ? from.minusDays(1) : before;
    }

    static ScheduleKey digest(ResultSet row) throws SQLException {
        return new ScheduleKey(row.getString("digest_id"), row.getLong("guild_id"));
    }

    static DigestTarget target(ResultSet row) throws SQLException {
        long channelId = row.getLong("channel_id");
        return row.getInt("direct") == 1
                ? DigestTarget.direct(channelId)
                : new DigestTarget(row.getLong("guild_id"), channelId, row.getInt("forum") == 1);
    }

    static @Nullable DeliveryId delivery(ResultSet row) throws SQLException {
        String id = row.getString("delivery_id");
        return id == null ? null : new DeliveryId(id);
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return Objects.toString(date, null);
    }
}
