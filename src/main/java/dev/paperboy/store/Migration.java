package dev.paperboy.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Brings the database up to date with this version of Paperboy. */
record Migration(Flyway flyway) {

    /**
     * @throws DatabaseUnusable if a newer version has written the database, or a step of the
     *     migration fails; every step is a transaction, so that nothing is left half done
     */
    void run() {
        try {
            requireNoNewer();
            flyway.migrate();
        } catch (FlywayException cause) {
            throw new DatabaseUnusable(
                    ("The database cannot be brought up to date (%s): nothing was lost; run"
                                    + " the former version of Paperboy again and report this.")
                            .formatted(reasonOf(cause)),
                    cause);
        }
    }

    private void requireNoNewer() {
        MigrationInfo[] migrations = flyway.info().all();
        if (Arrays.stream(migrations)
                .anyMatch(migration -> migration.getState().name().startsWith("FUTURE"))) {
            throw new DatabaseUnusable(
                    "The database was written by a newer version of Paperboy: run that one, or put"
                            + " a backup from before the upgrade in its place.");
        }
    }

    /** Flyway frames its reasons over many lines; the operator gets the heart of them in one. */
    private static String reasonOf(FlywayException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .collect(Collectors.joining(" "));
    }
}
