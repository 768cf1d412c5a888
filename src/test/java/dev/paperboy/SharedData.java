package dev.paperboy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real captures and collections, which lie beside the checkout and are no part of it.
 *
 * <p>{@code paperboy.shared.data} names another folder.
 */
public final class SharedData {

    private static final Path FOLDER =
            Path.of(System.getProperty("paperboy.shared.data", "../shared/data"));

    private SharedData() {}

    /** Where it lies, if it does. */
    public static Path at(String name) {
        return FOLDER.resolve(name);
    }

    /** Where it lies; skips the calling test, and says so, where it does not. */
    public static Path required(String name) {
        Path path = at(name);
        assumeTrue(Files.exists(path), () -> "SKIPPED: nothing at " + path.toAbsolutePath());
        return path;
    }
}
