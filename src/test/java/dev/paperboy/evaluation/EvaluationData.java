package dev.paperboy.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.SharedData;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the collections lie that quality is measured on: the shared data, or the folder that {@code
 * paperboy.evaluation.data} names, which is laid out alike ({@code search/NAME}, {@code
 * topics/NAME}, {@code summaries/*.jsonl}).
 */
final class EvaluationData {

    private static final String NAMED = "paperboy.evaluation.data";
    private static final JsonMapper JSON = new JsonMapper();

    private EvaluationData() {}

    /**
     * What lies in a folder of the data, by name; a folder that nobody named and that is not there
     * skips the calling test, and says so.
     *
     * @param kind the folder's name, as {@code search}
     * @throws IllegalStateException if the folder that was named has no such folder
     */
    static List<Path> of(String kind) throws IOException {
        @Nullable String named = System.getProperty(NAMED);
        Path folder = folder(kind);
        if (!Files.isDirectory(folder)) {
            String absent = "nothing at " + folder.toAbsolutePath();
            assumeTrue(named == null, () -> "SKIPPED: " + absent);
            throw new IllegalStateException(absent);
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    /** Where a folder of the data would lie. */
    static Path folder(String kind) {
        @Nullable String named = System.getProperty(NAMED);
        return named == null ? SharedData.at(kind) : Path.of(named, kind);
    }

    /** The objects of a file that has one in each line. */
    static List<JsonNode> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
        }
    }
}
