package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How a delivery stands in its row. */
final class JdbcDeliveryRow {

    private JdbcDeliveryRow() {}

    static String recipient(Destination destination) {
        return switch (destination) {
            case Destination.Channel _ -> "CHANNEL";
            case Destination.Member _ -> "MEMBER";
        };
    }

    static long recipientId(Destination destination) {
        return switch (destination) {
            case Destination.Channel channel -> channel.channelId();
            case Destination.Member member -> member.userId();
        };
    }

    static Destination destination(ResultSet row) throws SQLException {
        long guild = row.getLong("guild_id");
        long id = row.getLong("recipient_id");
        String recipient = row.getString("recipient");
        return switch (recipient) {
            case "CHANNEL" -> new Destination.Channel(guild, id);
            case "MEMBER" -> new Destination.Member(guild, id);
            default -> throw new IllegalStateException("Unknown recipient " + recipient);
        };
    }

    static String action(Action action) {
        return switch (action) {
            case Action.Post() -> "POST";
            case Action.ForumPost() -> "FORUM_POST";
            case Action.Edit _ -> "EDIT";
            case Action.Crosspost _ -> "CROSSPOST";
            case Action.StartThread _ -> "START_THREAD";
        };
    }

    static Action action(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return switch (action) {
            case "POST" -> new Action.Post();
            case "FORUM_POST" -> new Action.ForumPost();
            case "EDIT" -> new Action.Edit(subject(row));
            case "CROSSPOST" -> new Action.Crosspost(subject(row));
            case "START_THREAD" -> new Action.StartThread(subject(row));
            default -> throw new IllegalStateException("Unknown action " + action);
        };
    }

    private static DeliveryId subject(ResultSet row) throws SQLException {
        return new DeliveryId(row.getString("subject_id"));
    }

    static DeliveryId id(ResultSet row) throws SQLException {
        return new DeliveryId(row.getString("id"));
    }

    static @Nullable PostedMessage message(ResultSet row) throws SQLException {
        Long message = number(row, "message_id");
        return message == null
                ? null
                : new PostedMessage(row.getLong("message_channel_id"), message);
    }

    /** What is told of one that has ended. */
    static DeliveryEnded ended(ResultSet row) throws SQLException {
        Long refusal = number(row, "refusal");
        return new DeliveryEnded(
                id(row),
                row.getString("delivery_key"),
                destination(row),
                DeliveryState.valueOf(row.getString("state")),
                refusal == null ? null : refusal.intValue(),
                row.getString("reason"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Long millis = number(row, column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
