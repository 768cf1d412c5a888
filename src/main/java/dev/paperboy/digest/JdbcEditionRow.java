package dev.paperboy.digest;

import dev.paperboy.subscription.DigestSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A row of the table {@code digest_edition}. */
final class JdbcEditionRow {

    static final String INSERT =
            """
            INSERT INTO digest_edition (run_id, digest_id, posted_at, settle_at, first_day, last_day,
                                        shown, cut, considered, matched, minimum_upvotes, unfitting,
                                        topics, late, late_first_day, late_last_day, next_at,
                                        next_if_complete, locale, pinged_role)
            VALUES (:run, :digest, :postedAt, :settleAt, :firstDay, :lastDay,
                    :shown, :cut, :considered, :matched, :minimum, :unfitting,
                    :topics, :late, :lateFirst, :lateLast, :nextAt,
                    :ifComplete, :locale, :role)
            """;

    private JdbcEditionRow() {}

    static MapSqlParameterSource of(NewEdition edition) {
        NewRun run = edition.run();
        Digest.Papers digest = edition.digest();
        DigestSettings settings = run.digest().settings();
        MapSqlParameterSource row =
                new MapSqlParameterSource()
                        .addValue("run", run.id())
                        .addValue("digest", run.digest().id())
                        .addValue("postedAt", run.decidedAt().toEpochMilli())
                        .addValue("settleAt", edition.settleAt().toEpochMilli())
                        .addValue("firstDay", digest.span().first().toString())
                        .addValue("lastDay", digest.span().last().toString())
                        .addValue("shown", digest.shown().size())
                        .addValue("cut", edition.cut())
                        .addValue("topics", lines(digest.topics()))
                        .addValue("nextAt", digest.next().at().toEpochMilli())
                        .addValue("ifComplete", digest.next().ifComplete() ? 1 : 0)
                        .addValue("locale", settings.locale().toLanguageTag())
                        .addValue("role", settings.posting().pingedRole(), Types.BIGINT);
        addCounts(row, digest.counts());
        addLate(row, digest.late());
        return row;
    }

    private static void addCounts(MapSqlParameterSource row, Digest.Counts counts) {
        row.addValue("considered", counts.considered())
                .addValue("matched", counts.matched())
                .addValue("minimum", counts.minimumUpvotes())
                .addValue("unfitting", counts.unfitting());
    }

    private static void addLate(MapSqlParameterSource row, Digest.@Nullable Late late) {
        FeedSpan days = late == null ? null : late.days();
        row.addValue("late", late == null ? 0 : late.papers())
                .addValue("lateFirst", days == null ? null : text(days.first()), Types.VARCHAR)
                .addValue("lateLast", days == null ? null : text(days.last()), Types.VARCHAR);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    /**
     * @param row one of {@code digest_edition} and of its run
     */
    static Edition read(ResultSet row, List<Showing> showings) throws SQLException {
        return new Edition(
                row.getString("run_id"),
                row.getString("run_key"),
                JdbcRunRow.digest(row),
                JdbcRunRow.target(row),
                Objects.requireNonNull(JdbcRunRow.delivery(row)),
                Instant.ofEpochMilli(row.getLong("posted_at")),
                showings,
                words(row));
    }

    private static Edition.Words words(ResultSet row) throws SQLException {
        long role = row.getLong("pinged_role");
        Long pingedRole = row.wasNull() ? null : role;
        return new Edition.Words(
                days(row),
                row.getString("topics").lines().toList(),
                new Digest.Counts(
                        row.getInt("considered"),
                        row.getInt("matched"),
                        row.getInt("minimum_upvotes"),
                        row.getInt("unfitting")),
                late(row),
                new NextPapers(
                        Instant.ofEpochMilli(row.getLong("next_at")),
                        row.getInt("next_if_complete") == 1),
                Locale.forLanguageTag(row.getString("locale")),
                pingedRole);
    }

    private static Digest.@Nullable Late late(ResultSet row) throws SQLException {
        LocalDate first = JdbcRunRow.date(row, "late_first_day");
        LocalDate last = JdbcRunRow.date(row, "late_last_day");
        return first == null || last == null
                ? null
                : new Digest.Late(row.getInt("late"), new FeedSpan(first, last));
    }

    static Editions.Cut cut(ResultSet row) throws SQLException {
        return new Editions.Cut(
                days(row), row.getInt("cut"), Instant.ofEpochMilli(row.getLong("posted_at")));
    }

    private static FeedSpan days(ResultSet row) throws SQLException {
        return new FeedSpan(
                LocalDate.parse(row.getString("first_day")),
                LocalDate.parse(row.getString("last_day")));
    }

    /** One a line; those of strangers may hold breaks, which the message would not show either. */
    static String lines(List<String> names) {
        return names.stream()
                .map(name -> name.lines().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
