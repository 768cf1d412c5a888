package dev.paperboy.faults;

import dev.paperboy.faults.FaultTable.Delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the reasons that the bot has recorded, as an operator with a database client does. */
final class OutboxReader {

    /** What the bot has recorded of a delivery. */
    record Entry(long channelId, String action, String state, String reason) {

        /** Whether it brings something to read, and does nothing with what was brought before. */
        boolean isMessage() {
            return Arrays.stream(Kind.values()).noneMatch(it -> it.followUp().equals(action));
        }

        boolean isFinished() {
            return !state.equals("PENDING") && !state.equals("SENDING");
        }
    }

    private final String url;
    private final Map<Long, Long> conversations;

    /**
     * @param conversations the channels of the conversations with people, by their ids
     */
    OutboxReader(String url, Map<Long, Long> conversations) {
        this.url = url;
        this.conversations = Map.copyOf(conversations);
    }

    private long channel(long recipient) {
        return conversations.getOrDefault(recipient, recipient);
    }

    /** The deliveries that bring a feed day, and those about them but for later edits. */
    List<Entry> of(LocalDate feedDay) {
        String sql =
                """
                SELECT recipient_id, action, state, COALESCE(reason, '')
                FROM delivery JOIN delivery_body ON delivery_id IN (id, subject_id)
                WHERE body LIKE ? AND delivery_key NOT LIKE '%:settled'
                """;
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + MarkedPapers.mark(feedDay) + "%");
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(
                            new Entry(
                                    channel(row.getLong(1)),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The later edits of messages that were made up, by the ids of those messages. */
    Map<Long, Entry> edits() {
        String sql =
                """
                SELECT edited.message_id, edit.recipient_id, edit.action, edit.state,
                       COALESCE(edit.reason, '')
                FROM delivery edit JOIN delivery edited ON edited.id = edit.subject_id
                WHERE edit.delivery_key LIKE '%:settled'
                """;
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            Map<Long, Entry> edits = new HashMap<>();
            while (row.next()) {
                edits.put(
                        row.getLong(1),
                        new Entry(
                                channel(row.getLong(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
            }
            return edits;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The deliveries that are not finished. */
    Set<Delivery> open() {
        String sql =
                """
                SELECT recipient_id, body
                FROM delivery JOIN delivery_body ON delivery_id IN (id, subject_id)
                WHERE state IN ('PENDING', 'SENDING')
                """;
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            Set<Delivery> found = new HashSet<>();
            while (row.next()) {
                for (LocalDate day : MarkedPapers.daysIn(row.getString(2))) {
                    found.add(new Delivery(channel(row.getLong(1)), day));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the database says of its own soundness; {@code ok} when all is well. */
    String integrity() {
        if (!url.startsWith("jdbc:sqlite:")) {
            return "ok";
        }
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement =
                        connection.prepareStatement("PRAGMA integrity_check");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
