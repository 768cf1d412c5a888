package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/** How the databases find what the catalogue's statements ask for. */
@EachDatabase
class JdbcCataloguePlanTests {

    private final TestDatabase database;
    private final Recorder recorder;
    private final Catalogue catalogue;
    private final CatalogueWriter writer;

    JdbcCataloguePlanTests(TestDatabase database) {
        this.database = database;
        this.recorder = new Recorder(database.dataSource());
        NamedParameterJdbcOperations jdbc = new NamedParameterJdbcTemplate(recorder);
        JdbcPapers papers = new JdbcPapers(jdbc);
        JdbcFeeds feeds = new JdbcFeeds(jdbc);
        JdbcVotes votes = new JdbcVotes(jdbc);
        this.catalogue = new JdbcCatalogue(papers, feeds, votes);
        this.writer = new JdbcCatalogueWriter(papers, feeds, votes, Clock.systemUTC());
    }

    @BeforeEach
    void knowSomething() {
        writer.save(Papers.day("2026-06-12", NOON, Papers.full("2606.00467")));
        recorder.statements.clear();
    }

    @Test
    void everyQuestionIsAnsweredByAnIndex() {
        PaperId id = new PaperId("2606.00467");
        LocalDate day = LocalDate.of(2026, 6, 12);
        catalogue.find(id);
        catalogue.findAll(List.of(id, new PaperId("2606.00001")));
        catalogue.on(new Feed.Day(day));
        catalogue.onDays(day.minusDays(30), day);
        catalogue.daysOf(id);
        catalogue.votesOf(id);
        catalogue.stateOf(new Feed.Day(day));
        catalogue.revision();
        catalogue.revisedAfter(0, 500);
        assertThatNoTableIsReadThrough(8);
    }

    @Test
    void everySaveFindsWhatItChangesByAnIndex() {
        Paper paper = Papers.full("2606.00467");
        Feed trending = new Feed.Trending();
        writer.save(new FeedReading(trending, NOON, List.of(paper)));
        writer.save(new FeedReading(trending, NOON.plusSeconds(1), List.of()));
        writer.save(Papers.voted("2606.00467", 1, 1), NOON.minusSeconds(1));
        writer.recordFailure(trending, NOON, "It answered 503.");
        writer.thinVotes(NOON.plus(Duration.ofDays(40)), Duration.ofDays(30));
        assertThatNoTableIsReadThrough(13);
    }

    private void assertThatNoTableIsReadThrough(int statements) {
        assertThat(recorder.statements).hasSizeGreaterThanOrEqualTo(statements);
        assertThat(recorder.statements)
                .allSatisfy(sql ->
                        assertThat(planOf(sql))
                                .as(sql)
                                .noneMatch(step ->
                                        step.startsWith("SCAN") || step.contains("Seq Scan")));
    }

    private List<String> planOf(String sql) {
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        if (recorder.product.equals("SQLite")) {
            return jdbc.query("EXPLAIN QUERY PLAN " + sql, (row, _) -> row.getString("detail"));
        }
        // Small tables are read through for their smallness, so let it be done only where it must.
        // A quoted literal is taken for a text as well as for a number.
        return database.transactions()
                .execute(_ -> {
                    jdbc.execute("SET LOCAL enable_seqscan = off");
                    return jdbc.queryForList("EXPLAIN " + sql.replace("?", "'1'"), String.class);
                });
    }

    /** Remembers each statement that is prepared. */
    private static final class Recorder extends DelegatingDataSource {

        final Set<String> statements = new LinkedHashSet<>();
        final String product;

        Recorder(DataSource target) {
            super(target);
            try (Connection connection = target.getConnection()) {
                product = connection.getMetaData().getDatabaseProductName();
            } catch (SQLException cause) {
                throw new AssertionError(cause);
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Recorder.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")) {
                                    statements.add((String) arguments[0]);
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException failure) {
                                    throw failure.getCause();
                                }
                            });
        }
    }
}
