package dev.paperboy.subscription;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a topic from its row, and writes what its columns hold. */
final class JdbcTopicRow {

    private static final String NEW_LINE = "\n";

    private JdbcTopicRow() {}

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it cannot be understood
     */
    static ServerTopic read(ResultSet row, int number) throws SQLException {
        Topic topic =
                new Topic(
                        row.getString("name"),
                        row.getString("description"),
                        lines(row.getString("keywords")),
                        filter(row.getString("filter")),
                        new Examples(
                                papers(row.getString("fitting")),
                                papers(row.getString("unfitting"))),
                        Width.valueOf(row.getString("width")));
        return new ServerTopic(
                row.getString("id"), row.getLong("guild_id"), row.getLong("created_by"), topic);
    }

    /** Fills in the named parameters for what a topic is. */
    static JdbcClient.StatementSpec write(Topic topic, JdbcClient.StatementSpec statement) {
        return statement
                .param("name", topic.name())
                .param("nameKey", nameKey(topic.name()))
                .param("description", topic.description(), Types.VARCHAR)
                .param("keywords", String.join(NEW_LINE, topic.keywords()))
                .param("filter", text(topic.filter()), Types.VARCHAR)
                .param("fitting", text(topic.examples().fitting()))
                .param("unfitting", text(topic.examples().unfitting()))
                .param("width", topic.width().name());
    }

    /** All that a topic is, to tell whether it is still the same. */
    static String asText(Topic topic) {
        return Stream.of(
                        topic.name(),
                        topic.description(),
                        String.join(NEW_LINE, topic.keywords()),
                        text(topic.filter()),
                        text(topic.examples().fitting()),
                        text(topic.examples().unfitting()),
                        topic.width().name())
                .map(part -> part == null ? "-" : "+" + part)
                .collect(Collectors.joining(NEW_LINE + NEW_LINE));
    }

    /** Names that look the same are the same. */
    static String nameKey(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /**
     * A filter as its column holds it.
     *
     * @throws IllegalArgumentException if it cannot be understood
     */
    static @Nullable Filter filter(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (FilterSyntax.read(text)) {
            case FilterReading.Read(Filter filter) -> filter;
            case FilterReading unread ->
                    throw new IllegalArgumentException("'" + text + "' is no filter: " + unread);
        };
    }

    /** What the column of a filter is to hold. */
    static @Nullable String text(@Nullable Filter filter) {
        return filter == null ? null : FilterSyntax.print(filter);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<PaperId> papers(String text) {
        return text.lines().map(PaperId::new).toList();
    }

    private static String text(List<PaperId> papers) {
        return papers.stream().map(PaperId::value).collect(Collectors.joining(NEW_LINE));
    }
}
