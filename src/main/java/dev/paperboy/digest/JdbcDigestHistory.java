package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the ledger of runs, and what became of their messages. */
@Repository
@Transactional(readOnly = true)
class JdbcDigestHistory implements DigestHistory {

    /** Moment and the beginning of the id, which tells runs of one moment from each other. */
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,15})\\.([0-9a-f-]{1,20})");

    private static final int SHORT_ID = 18;

    /** The cursor of the first page, which none matches. */
    private static final String NEWEST = "newest";

    private final JdbcClient jdbc;
    private final DeliveryLedger deliveries;

    JdbcDigestHistory(JdbcClient jdbc, DeliveryLedger deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    /** A run whose message is still to be looked up. */
    private record Line(String id, String cursor, DigestRun run, @Nullable DeliveryId delivery) {

        DigestRun with(Map<DeliveryId, DeliveryRecord> records, List<DeliveryRecord> around) {
            DeliveryRecord message = delivery == null ? null : records.get(delivery);
            return message == null ? run : run.with(message, around(message, around));
        }

        private static List<DigestRun.Around> around(
                DeliveryRecord message, List<DeliveryRecord> all) {
            return Stream.of(DigestRun.AroundKind.values())
                    .flatMap(kind ->
                            all.stream()
                                    .filter(it -> it.key().equals(keyAround(message, kind)))
                                    .map(it -> new DigestRun.Around(kind, it)))
                    .toList();
        }
    }

    @Override
    public Page ofGuild(long guildId, @Nullable String cursor, int limit) {
        List<Line> found = linesAfter(guildId, cursor == null ? "" : cursor, limit + 1);
        List<Line> lines = found.subList(0, Math.min(limit, found.size()));
        Map<DeliveryId, DeliveryRecord> records =
                deliveries
                        .findAll(
                                lines.stream()
                                        .map(Line::delivery)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(DeliveryRecord::id, Function.identity()));
        List<DeliveryRecord> around = around(records.values());
        return new Page(
                lines.stream().map(line -> line.with(records, around)).toList(),
                lines.isEmpty() || cursor == null
                        ? null
                        : previous(guildId, lines.getFirst(), limit),
                found.size() > limit ? lines.getLast().cursor() : null);
    }

    private List<DeliveryRecord> around(Collection<DeliveryRecord> messages) {
        return deliveries.withKeys(
                messages.stream()
                        .flatMap(message ->
                                Stream.of(DigestRun.AroundKind.values())
                                        .map(kind -> keyAround(message, kind)))
                        .toList());
    }

    private static String keyAround(DeliveryRecord message, DigestRun.AroundKind kind) {
        return DigestDeliveries.keyAround(message.key(), kind);
    }

    /** One that cannot be understood begins with the newest. */
    private List<Line> linesAfter(long guildId, String cursor, int limit) {
        Matcher parts = CURSOR.matcher(cursor);
        boolean isKnown = parts.matches();
        return jdbc.sql(
                        """
                        SELECT * FROM digest_run
                        WHERE guild_id = :guild
                          AND (decided_at < :at OR (decided_at = :at AND id < :id))
                        ORDER BY decided_at DESC, id DESC LIMIT :limit
                        """)
                .param("guild", guildId)
                .param("at", isKnown ? Long.parseLong(parts.group(1)) : Long.MAX_VALUE)
                .param("id", isKnown ? parts.group(2) : "")
                .param("limit", limit)
                .query(JdbcDigestHistory::read)
                .list();
    }

    /** Where the full page before this line begins: after the line before that page. */
    private @Nullable String previous(long guildId, Line first, int limit) {
        List<String> before =
                jdbc.sql(
                                """
                                SELECT decided_at, id FROM digest_run
                                WHERE guild_id = :guild
                                  AND (decided_at > :at OR (decided_at = :at AND id > :id))
                                ORDER BY decided_at, id LIMIT :limit
                                """)
                        .param("guild", guildId)
                        .param("at", first.run().at().toEpochMilli())
                        .param("id", first.id())
                        .param("limit", limit + 1)
                        .query((row, _) -> cursor(row.getLong("decided_at"), row.getString("id")))
                        .list();
        if (before.isEmpty()) {
            return null;
        }
        return before.size() > limit ? before.getLast() : NEWEST;
    }

    private static String cursor(long at, String id) {
        return at + "." + id.substring(0, SHORT_ID);
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        long at = row.getLong("decided_at");
        String id = row.getString("id");
        return new Line(
                id,
                cursor(at, id),
                new DigestRun(
                        JdbcRunRow.digest(row),
                        JdbcRunRow.target(row),
                        JdbcRunRow.date(row, "run_on"),
                        Instant.ofEpochMilli(at),
                        JdbcRunRow.outcome(row),
                        null,
                        List.of()),
                JdbcRunRow.delivery(row));
    }
}
