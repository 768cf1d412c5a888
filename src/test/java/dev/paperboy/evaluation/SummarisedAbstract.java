package dev.paperboy.evaluation;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * An abstract and what people wrote as its summary in one sentence, as SciTLDR has them.
 *
 * @param title empty if unknown
 * @param given the abstract as it was parted by those who collected it
 * @param references summaries that people wrote, at least one
 */
public record SummarisedAbstract(String title, List<String> given, List<String> references) {

    /** Those of a file of lines in JSON. */
    public static List<SummarisedAbstract> read(Path file) throws IOException {
        return EvaluationData.lines(file).stream().map(SummarisedAbstract::of).toList();
    }

    private static SummarisedAbstract of(JsonNode line) {
        return new SummarisedAbstract(
                line.path("title").asString(""),
                strings(line.get("source")),
                strings(line.get("target")));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** As one text, the way sources give abstracts. */
    public String text() {
        return String.join(" ", given);
    }
}
