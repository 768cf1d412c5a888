package dev.paperboy.store;

import dev.paperboy.CannotStart;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Thrown when the data folder cannot be made or written to. */
final class DataFolderUnusable extends CannotStart {

    DataFolderUnusable(Path folder, IOException cause) {
        super(
                ("The data folder %s cannot be written to (%s): make it writable for this"
                                + " user, or set PAPERBOY_DATA to another folder.")
                        .formatted(folder, reasonOf(cause)),
                cause);
    }

    private static String reasonOf(IOException cause) {
        return cause instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : cause.getClass().getSimpleName();
    }
}
