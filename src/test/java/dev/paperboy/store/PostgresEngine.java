package dev.paperboy.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Copies a migrated database of a PostgreSQL server that this process starts once. */
final class PostgresEngine implements TestEngine {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public TestDatabase newDatabase() {
        String name = "test" + NUMBER.incrementAndGet();
        JdbcTemplate server = new JdbcTemplate(Server.RUNNING.getPostgresDatabase());
        server.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return open(name);
    }

    @Override
    public TestDatabase newDatabaseAt(String version) {
        String name = "test" + NUMBER.incrementAndGet();
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        TestDatabase database = open(name);
        database.migrateTo(version);
        return database;
    }

    private static TestDatabase open(String name) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url(name));
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        HikariDataSource dataSource = new HikariDataSource(pool);
        return new TestDatabase(
                dataSource,
                null,
                () -> {
                    dataSource.close();
                    new JdbcTemplate(Server.RUNNING.getPostgresDatabase())
                            .execute("DROP DATABASE " + name + " WITH (FORCE)");
                });
    }

    /** The address of an empty database, for tests that start the whole application on it. */
    static String newEmptyDatabase() {
        String name = "empty" + NUMBER.incrementAndGet();
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        return url(name);
    }

    private static String url(String database) {
        return Server.RUNNING.getJdbcUrl("postgres", database);
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }

    /** Started once for all tests of this process, and stopped when it ends. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
                new JdbcTemplate(server.getPostgresDatabase())
                        .execute("CREATE DATABASE " + TEMPLATE);
                new Migration(
                                Flyway.configure()
                                        .dataSource(server.getDatabase("postgres", TEMPLATE))
                                        .load())
                        .run();
                return server;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
