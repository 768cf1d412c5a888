package dev.paperboy.store;

import dev.paperboy.CannotStart;

import java.nio.file.Path;

/** Thrown when the database cannot be opened, or is not one that Paperboy can work with. */
final class DatabaseUnusable extends CannotStart {

    DatabaseUnusable(String message) {
        super(message);
    }

    DatabaseUnusable(String message, Exception cause) {
        super(message, cause);
    }

    static DatabaseUnusable file(Path file, Exception cause) {
        return new DatabaseUnusable(
                ("The database %s cannot be opened (%s): check the disk and the file's"
                                + " rights, or put a backup in its place.")
                        .formatted(file, cause.getMessage()),
                cause);
    }

    /**
     * @param found what SQLite found, in several lines
     */
    static DatabaseUnusable damaged(Path file, String found) {
        return new DatabaseUnusable(
                "The database %s is damaged (%s): check the disk, and put a backup in its place."
                        .formatted(file, found.replaceAll("\\s+", " ").strip()));
    }
}
