package dev.paperboy.endtoend;

import org.junit.jupiter.api.Assumptions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lists of Daily Papers to test with: one written by hand, and a real one where it is present. */
final class DailyPapersCapture {

    private static final JsonMapper JSON = new JsonMapper();

    private DailyPapersCapture() {}

    /** The real list of 2026-06-12; the calling test is skipped where it is absent. */
    static JsonNode real() {
        Path file =
                Path.of(System.getProperty("paperboy.shared.data", "../shared/data"))
                        .resolve("huggingface/daily_papers_2026-06-12.json");
        Assumptions.assumeTrue(Files.exists(file), () -> "SKIPPED: no real capture at " + file);
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
