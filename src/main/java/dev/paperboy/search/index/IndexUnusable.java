package dev.paperboy.search.index;

import dev.paperboy.CannotStart;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when the folder of the search index cannot be made or written to, or is in use. */
final class IndexUnusable extends CannotStart {

    IndexUnusable(Path folder, IOException cause) {
        super(
                "The search index in %s cannot be opened (%s): make the folder writable for this user and some space free on its disk, and let no other process use it."
                        .formatted(folder.toAbsolutePath().normalize(), cause),
                cause);
    }
}
