package dev.paperboy.store;

import dev.paperboy.CannotStart;
import java.nio.file.Path;

/** Thrown when the data folder cannot be made or written to. */
final class DataFolderUnusable extends CannotStart {

    private static final long serialVersionUID = 1;

    DataFolderUnusable(Path folder, Exception cause) {
        super(
                "The data folder %s cannot be written to (%s): make it writable for this user, or set PAPERBOY_DATA to another folder."
                        .formatted(folder, cause),
                cause);
    }
}
