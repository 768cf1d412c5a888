package dev.paperboy.digest;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.VoteTrend;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;

/** A row of the table {@code digest_showing}. */
final class JdbcShowingRow {

    static final String INSERT =
            """
            INSERT INTO digest_showing (run_id, place, paper_id, part, topics, passed_on, cut,
                                        gained, since, gained_until)
            VALUES (:run, :place, :paper, :part, :topics, :passedOn, :cut, :gained, :since, :until)
            """;

    private JdbcShowingRow() {}

    /** What the column {@code part} holds. */
    private enum Part {
        SURE,
        MAYBE,
        CLIMBING
    }

    static MapSqlParameterSource of(String runId, int place, Showing showing) {
        MapSqlParameterSource row =
                new MapSqlParameterSource()
                        .addValue("run", runId)
                        .addValue("place", place)
                        .addValue("paper", showing.paper().value());
        return switch (showing) {
            case Showing.Fitting(_, var topics, var isSure) ->
                    climbing(row, null)
                            .addValue("part", (isSure ? Part.SURE : Part.MAYBE).name())
                            .addValue("topics", JdbcEditionRow.lines(topics));
            case Showing.Climbing climbing ->
                    climbing(row, climbing)
                            .addValue("part", Part.CLIMBING.name())
                            .addValue("topics", "");
        };
    }

    private static MapSqlParameterSource climbing(
            MapSqlParameterSource row, Showing.@Nullable Climbing climbing) {
        VoteTrend trend = climbing == null ? null : climbing.trend();
        return row.addValue(
                        "passedOn",
                        climbing == null ? null : Objects.toString(climbing.day(), null),
                        Types.VARCHAR)
                .addValue("cut", climbing == null ? null : climbing.cut(), Types.INTEGER)
                .addValue("gained", trend == null ? null : trend.gained(), Types.INTEGER)
                .addValue("since", millis(trend == null ? null : trend.since()), Types.BIGINT)
                .addValue("until", millis(trend == null ? null : trend.until()), Types.BIGINT);
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    static Showing read(ResultSet row, int number) throws SQLException {
        PaperId paper = new PaperId(row.getString("paper_id"));
        return switch (Part.valueOf(row.getString("part"))) {
            case SURE -> fitting(paper, row, true);
            case MAYBE -> fitting(paper, row, false);
            case CLIMBING ->
                    new Showing.Climbing(
                            paper,
                            JdbcRunRow.date(row, "passed_on"),
                            row.getInt("cut"),
                            trend(row));
        };
    }

    private static Showing fitting(PaperId paper, ResultSet row, boolean isSure)
            throws SQLException {
        return new Showing.Fitting(paper, row.getString("topics").lines().toList(), isSure);
    }

    private static @Nullable VoteTrend trend(ResultSet row) throws SQLException {
        int gained = row.getInt("gained");
        return row.wasNull()
                ? null
                : new VoteTrend(
                        gained,
                        Instant.ofEpochMilli(row.getLong("since")),
                        Instant.ofEpochMilli(row.getLong("gained_until")));
    }
}
