package dev.paperboy.source.huggingface;

import dev.paperboy.SharedData;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Finds what tests read: hand-written files of the project, and real captures beside it. */
final class Fixtures {

    private Fixtures() {}

    /** A hand-written file. */
    static String text(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream("/huggingface/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A real capture; skips the test, and says so, where there are none. */
    static String capture(String name) {
        try {
            return Files.readString(SharedData.required("huggingface/" + name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
