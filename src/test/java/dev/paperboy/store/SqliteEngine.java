package dev.paperboy.store;

import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies a migrated SQLite file, which takes milliseconds where a migration would take longer. */
final class SqliteEngine implements TestEngine {

    @Override
    public TestDatabase newDatabase() {
        try {
            Path folder = Files.createTempDirectory("paperboy-test");
            return open(Files.write(folder.resolve("paperboy.db"), Template.MIGRATED));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public TestDatabase newDatabaseAt(String version) {
        try {
            Path folder = Files.createTempDirectory("paperboy-test");
            TestDatabase database = open(folder.resolve("paperboy.db"));
            database.migrateTo(version);
            return database;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static TestDatabase open(Path file) {
        HikariDataSource writer = new SqliteFile(file).openWriter();
        HikariDataSource readers = new SqliteFile(file).openReaders();
        return new TestDatabase(
                SqliteFile.routing(writer, readers),
                new SqliteErrors(),
                () -> {
                    readers.close();
                    writer.close();
                    FileSystemUtils.deleteRecursively(file.getParent());
                });
    }

    @Override
    public String toString() {
        return "SQLite";
    }

    /** Made once for all tests of this process. */
    private static final class Template {

        static final byte[] MIGRATED = migrate();

        private static byte[] migrate() {
            try {
                Path folder = Files.createTempDirectory("paperboy-test");
                Path file = folder.resolve("template.db");
                try (HikariDataSource writer = new SqliteFile(file).openWriter()) {
                    new Migration(Flyway.configure().dataSource(writer).load()).run();
                }
                byte[] content = Files.readAllBytes(file);
                FileSystemUtils.deleteRecursively(folder);
                return content;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
