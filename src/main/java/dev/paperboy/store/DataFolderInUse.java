package dev.paperboy.store;

import dev.paperboy.CannotStart;

import java.nio.file.Path;

/** Thrown when another Paperboy works on the same data folder. */
final class DataFolderInUse extends CannotStart {

    DataFolderInUse(Path folder, String holder) {
        super(
                ("The data folder %s is in use by another Paperboy%s: stop that one, or set"
                                + " PAPERBOY_DATA to another folder.")
                        .formatted(folder, holder));
    }
}
