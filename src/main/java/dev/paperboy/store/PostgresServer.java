package dev.paperboy.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL server that the operator named. */
record PostgresServer(JdbcConnectionDetails details) {

    /** The oldest version that the repository tests' statements are known to work on. */
    static final int OLDEST = 15;

    /**
     * Asked before the pool is, which would tell the reason in a stack trace of its own.
     *
     * @throws DatabaseUnusable if it is no PostgreSQL, too old, or does not let us in
     */
    void requireUsable() {
        if (!details.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnusable(
                    "SPRING_DATASOURCE_URL must begin with jdbc:postgresql: or be left out, which"
                            + " keeps the database in a file of the folder PAPERBOY_DATA.");
        }
        try (Connection connection =
                DriverManager.getConnection(
                        details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException cause) {
            throw new DatabaseUnusable(
                    ("The PostgreSQL server at %s cannot be used (%s): check"
                                    + " SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                                    + " SPRING_DATASOURCE_PASSWORD.")
                            .formatted(address(), firstLine(cause)),
                    cause);
        }
    }

    void requireVersion(int version) {
        if (version < OLDEST) {
            throw new DatabaseUnusable(
                    ("The PostgreSQL server at %s is version %d, but Paperboy needs %d or newer:"
                         + " upgrade it, or leave out SPRING_DATASOURCE_URL to keep the database in"
                         + " a file.")
                            .formatted(address(), version, OLDEST));
        }
    }

    /** The address without its parameters, among which a password may be. */
    private String address() {
        String url = details.getJdbcUrl();
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    private static @Nullable String firstLine(SQLException cause) {
        String message = cause.getMessage();
        return message == null ? null : message.lines().findFirst().orElse("");
    }
}
