package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A way to a database that remembers each statement, to see how the database finds its rows. */
public final class RecordedStatements extends DelegatingDataSource {

    private final TestDatabase database;
    private final Set<String> statements = new LinkedHashSet<>();
    private final String product;

    public RecordedStatements(TestDatabase database) {
        super(database.dataSource());
        this.database = database;
        try (Connection connection = database.dataSource().getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
        } catch (SQLException cause) {
            throw new AssertionError(cause);
        }
    }

    public void forget() {
        statements.clear();
    }

    /**
     * Also that there were so many at least: an index cannot help what was never asked.
     *
     * @param small indexes that hold but a few rows, and may be read through
     */
    public void assertThatNoTableIsReadThrough(int atLeast, String... small) {
        assertThat(statements).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(statements)
                .allSatisfy(sql ->
                        assertThat(readThrough(planOf(sql)))
                                .as(sql)
                                .allMatch(step -> Stream.of(small).anyMatch(step::endsWith)));
    }

    /** The steps that read through something that the statement has not made up itself. */
    private static List<String> readThrough(List<String> plan) {
        return plan.stream()
                .filter(step -> step.startsWith("SCAN") || step.contains("Seq Scan"))
                .filter(step -> !plan.contains(step.replaceFirst("^SCAN", "CO-ROUTINE")))
                .toList();
    }

    private List<String> planOf(String sql) {
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        if (product.equals("SQLite")) {
            return jdbc.query("EXPLAIN QUERY PLAN " + sql, (row, _) -> row.getString("detail"));
        }
        // Small tables are read through for their smallness, so let it be done only where it must.
        // A quoted literal is taken for a text as well as for a number, but not in a sum.
        String example = sql.replace("? + ?", "1 + 1").replace("?", "'1'");
        return database.transactions()
                .execute(_ -> {
                    jdbc.execute("SET LOCAL enable_seqscan = off");
                    return jdbc.queryForList("EXPLAIN " + example, String.class);
                });
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection)
                Proxy.newProxyInstance(
                        RecordedStatements.class.getClassLoader(),
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
