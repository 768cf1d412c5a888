package dev.paperboy.subscription;

import dev.paperboy.filter.Filter;
import dev.paperboy.subscription.DigestTarget.Place;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a digest from its row, and writes what its columns hold. */
final class JdbcDigestRow {

    /** Reads it, or leaves it out. */
    static final RowMapper<Optional<DigestSchedule>> IF_UNDERSTOOD =
            new JdbcLenientRowMapper<>("Digest", JdbcDigestRow::read);

    /** Stands for an hour that cannot be understood; nobody can ask for it, as it is no minute. */
    private static final LocalHour LOST = new LocalHour(LocalTime.MAX, ZoneOffset.UTC);

    private JdbcDigestRow() {}

    /**
     * Reads it.
     *
     * @throws DateTimeException if it cannot be understood
     */
    static DigestSchedule read(ResultSet row, int number) throws SQLException {
        return read(row, hour(row), filter(row));
    }

    /** A digest that is about to get another hour, so that it need not have one. */
    static DigestSchedule readToChange(ResultSet row, int number) throws SQLException {
        return read(row, hourOrLost(row), filter(row));
    }

    /** A digest all of whose settings are about to be replaced: its filter need not be one. */
    static DigestSchedule readToReplace(ResultSet row, int number) throws SQLException {
        return read(row, hourOrLost(row), null);
    }

    private static LocalHour hourOrLost(ResultSet row) throws SQLException {
        try {
            return hour(row);
        } catch (DateTimeException _) {
            return LOST;
        }
    }

    private static LocalHour hour(ResultSet row) throws SQLException {
        return new LocalHour(
                LocalTime.parse(row.getString("local_time")), ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Filter filter(ResultSet row) throws SQLException {
        try {
            return JdbcTopicRow.filter(row.getString("filter"));
        } catch (IllegalArgumentException notUnderstood) {
            throw new DateTimeException(notUnderstood.toString(), notUnderstood);
        }
    }

    private static DigestSchedule read(ResultSet row, LocalHour hour, @Nullable Filter filter)
            throws SQLException {
        try {
            return schedule(row, hour, filter);
        } catch (IllegalArgumentException notUnderstood) {
            throw new DateTimeException(notUnderstood.toString(), notUnderstood);
        }
    }

    private static DigestSchedule schedule(ResultSet row, LocalHour hour, @Nullable Filter filter)
            throws SQLException {
        return new DigestSchedule(
                row.getString("id"),
                row.getLong("created_by"),
                settings(row, hour, filter),
                new DigestProgress(
                        LocalDate.parse(row.getString("next_run_on")),
                        date(row.getString("covered_through")),
                        number(row, "covered_revision"),
                        row.getString("gap_told")),
                date(row.getString("served_on")),
                pause(row));
    }

    private static DigestSettings settings(ResultSet row, LocalHour hour, @Nullable Filter filter)
            throws SQLException {
        return new DigestSettings(
                new DigestTarget(row.getLong("guild_id"), row.getLong("channel_id"), place(row)),
                new Recurrence(
                        DigestKind.valueOf(row.getString("kind")),
                        hour,
                        weekdays(row.getString("weekdays"))),
                new DigestContent(
                        row.getInt("papers"),
                        row.getInt("minimum_upvotes"),
                        isSet(row, "tells_gaps"),
                        JdbcDigestTopics.read(row.getString("topics")),
                        filter),
                new DigestPosting(
                        number(row, "pinged_role"),
                        isSet(row, "crossposted"),
                        isSet(row, "threaded"),
                        tags(row.getString("forum_tags")),
                        isSet(row, "settles_votes")),
                Locale.forLanguageTag(row.getString("locale")));
    }

    private static Place place(ResultSet row) throws SQLException {
        if (isSet(row, "direct")) {
            return Place.DIRECT;
        }
        return isSet(row, "forum") ? Place.FORUM : Place.CHANNEL;
    }

    private static @Nullable Pause pause(ResultSet row) throws SQLException {
        Long since = number(row, "paused_at");
        if (since == null) {
            return null;
        }
        Long member = number(row, "paused_by");
        if (member != null) {
            return new Pause.ByMember(Instant.ofEpochMilli(since), member);
        }
        Long refusal = number(row, "pause_refusal");
        return new Pause.Broken(
                Instant.ofEpochMilli(since),
                refusal == null ? null : refusal.intValue(),
                row.getString("pause_reason"),
                isSet(row, "pause_told"));
    }

    private static boolean isSet(ResultSet row, String column) throws SQLException {
        return row.getInt(column) == 1;
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Set<DayOfWeek> weekdays(String numbers) {
        return numbers.chars()
                .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
                .collect(Collectors.toSet());
    }

    /** Fills in the named parameters for what a digest is. */
    static JdbcClient.StatementSpec write(
            DigestSchedule schedule, JdbcClient.StatementSpec statement) {
        DigestSettings settings = schedule.settings();
        Recurrence recurrence = settings.recurrence();
        DigestPosting posting = settings.posting();
        return statement
                .param("id", schedule.id())
                .param("guild", settings.target().guildId())
                .param("channel", settings.target().channelId())
                .param("forum", flag(settings.target().isForum()))
                .param("direct", flag(settings.target().isDirect()))
                .param("kind", recurrence.kind().name())
                .param("createdBy", schedule.createdBy())
                .param("time", recurrence.hour().time().toString())
                .param("zone", recurrence.hour().zone().getId())
                .param("weekdays", text(recurrence.weekdays()))
                .param("papers", settings.content().papers())
                .param("upvotes", settings.content().minimumUpvotes())
                .param("tellsGaps", flag(settings.content().tellsGaps()))
                .param("topics", JdbcDigestTopics.text(settings.content().topics()))
                .param("filter", JdbcTopicRow.text(settings.content().filter()), Types.VARCHAR)
                .param("role", posting.pingedRole(), Types.BIGINT)
                .param("crossposted", flag(posting.isCrossposted()))
                .param("threaded", flag(posting.hasThread()))
                .param("tags", tagsText(posting.forumTags()))
                .param("settles", flag(posting.settlesVotes()))
                .param("locale", settings.locale().toLanguageTag())
                .param("nextRunOn", schedule.progress().runDate().toString())
                .param("nextRunAt", schedule.nextRunAt().toEpochMilli());
    }

    private static int flag(boolean isSet) {
        return isSet ? 1 : 0;
    }

    /** Fills in the named parameters for why a digest does not come. */
    static JdbcClient.StatementSpec write(Pause pause, JdbcClient.StatementSpec statement) {
        return statement
                .param("since", pause.since().toEpochMilli())
                .param("member", memberOf(pause), Types.BIGINT)
                .param("refusal", refusalOf(pause), Types.INTEGER)
                .param("reason", reasonOf(pause), Types.VARCHAR)
                .param("told", flag(pause instanceof Pause.Broken(_, _, _, var told) && told));
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

    private static String text(Set<DayOfWeek> weekdays) {
        return weekdays.stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    private static Set<Long> tags(String ids) {
        return Stream.of(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static String tagsText(Set<Long> tags) {
        return tags.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
