package dev.paperboy.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

/**
 * Opens pools on a SQLite file.
 *
 * <p>One connection writes, since SQLite has one writer and several connections only get in each
 * other's way. Each transaction on it takes the write lock at once, so that none can fail half way
 * for want of it. The others read, each transaction its own unchanging snapshot, and never wait.
 */
record SqliteFile(Path path) {

    private static final Duration WAIT_FOR_LOCK = Duration.ofSeconds(5);
    private static final int READERS = 4;

    /**
     * The only connection that writes; every commit is on the disk when it returns.
     *
     * @throws DatabaseUnusable if the file cannot be opened as a database
     */
    HikariDataSource openWriter() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(WAIT_FOR_LOCK.toMillis()));
        requireUsable(config);
        HikariConfig pool = pool("writer", config);
        pool.setMaximumPoolSize(1);
        return new HikariDataSource(pool);
    }

    /** Connections that cannot write; to be opened after the writer, which makes the file. */
    HikariDataSource openReaders() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.setBusyTimeout(Math.toIntExact(WAIT_FOR_LOCK.toMillis()));
        HikariConfig pool = pool("readers", config);
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setReadOnly(true);
        return new HikariDataSource(pool);
    }

    /** Takes connections of read-only transactions from the readers, all others from the writer. */
    static DataSource routing(DataSource writer, DataSource readers) {
        LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy();
        proxy.setTargetDataSource(writer);
        proxy.setReadOnlyDataSource(readers);
        proxy.setDefaultAutoCommit(true);
        proxy.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return proxy;
    }

    private HikariConfig pool(String name, SQLiteConfig config) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url());
        pool.setDataSourceProperties(config.toProperties());
        pool.setExceptionOverride(new SqliteBreakage());
        // Connections to a file do not grow old, and renewing the writer would make others wait.
        pool.setMaxLifetime(0);
        return pool;
    }

    /** Asked before there is a pool, which would tell the reason in a stack trace of its own. */
    private void requireUsable(SQLiteConfig config) {
        if (Files.exists(path) && !Files.isWritable(path)) {
            // SQLite would open it all the same, and fail at every write.
            throw DatabaseUnusable.file(path, new AccessDeniedException("it may only be read"));
        }
        try (Connection connection = DriverManager.getConnection(url(), config.toProperties());
                Statement statement = connection.createStatement()) {
            if (!"wal".equalsIgnoreCase(answer(statement, "journal_mode"))) {
                throw new DatabaseUnusable(
                        ("The database %s lies on a file system without shared memory, on which it"
                             + " could be damaged: set PAPERBOY_DATA to a folder on a local disk.")
                                .formatted(path));
            }
            String found = answer(statement, "quick_check(1)");
            if (!"ok".equals(found)) {
                throw DatabaseUnusable.damaged(path, found);
            }
        } catch (SQLException cause) {
            // Where the damage lies in the schema, the check does not even begin.
            throw cause.getErrorCode() == SQLiteErrorCode.SQLITE_CORRUPT.code
                    ? DatabaseUnusable.damaged(path, String.valueOf(cause.getMessage()))
                    : DatabaseUnusable.file(path, cause);
        }
    }

    private static String answer(Statement statement, String pragma) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private String url() {
        return JDBC.PREFIX + path;
    }
}
