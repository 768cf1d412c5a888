package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.SharedData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Queries as people type them, each for one paper that they have in mind. */
class KnownItemTests {

    private static final Path COLLECTION = SharedData.at("search/known");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path folder;

    @Test
    void thePaperInMindIsAmongTheFirst() throws IOException {
        assumeTrue(Files.isDirectory(COLLECTION), () -> "No known items at " + COLLECTION);
        int first = 0;
        int firstThree = 0;
        List<JsonNode> queries = read("queries.jsonl");
        Map<String, String> inMind = papersInMind();
        try (SearchedPapers papers =
                SearchedPapers.of(
                        folder,
                        read("corpus.jsonl").stream()
                                .map(KnownItemTests::paper)
                                .toArray(Papers[]::new))) {
            for (JsonNode query : queries) {
                int place =
                        papers.idsFor(query.get("text").asString())
                                .indexOf(inMind.get(query.get("_id").asString()));
                first += place == 0 ? 1 : 0;
                firstThree += place >= 0 && place < 3 ? 1 : 0;
            }
        }
        assertThat(queries).hasSizeGreaterThan(100);
        assertThat((double) first / queries.size()).as("success@1").isGreaterThanOrEqualTo(.94);
        assertThat((double) firstThree / queries.size())
                .as("success@3")
                .isGreaterThanOrEqualTo(.965);
    }

    private static Papers paper(JsonNode line) {
        return Papers.paper(line.get("_id").asString(), line.get("title").asString())
                .saying(line.get("text").asString());
    }

    private static Map<String, String> papersInMind() throws IOException {
        Map<String, String> papers = new HashMap<>();
        Files.readAllLines(COLLECTION.resolve("qrels.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", 3))
                .forEach(fields -> papers.put(fields[0], fields[1]));
        return papers;
    }

    private static List<JsonNode> read(String file) throws IOException {
        return Files.readAllLines(COLLECTION.resolve(file)).stream().map(JSON::readTree).toList();
    }
}
