package dev.paperboy.endtoend;

import dev.paperboy.SharedData;

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
        Path file = SharedData.required("huggingface/daily_papers_2026-06-12.json");
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
