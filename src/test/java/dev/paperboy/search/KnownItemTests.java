package dev.paperboy.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;

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
import java.util.stream.Stream;

/** Queries as people type them, each for one paper that they have in mind. */
class KnownItemTests {

    private static final Path DATA =
            Path.of(System.getProperty("paperboy.shared.data", "../shared/data"), "search/known");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path folder;

    @Test
    void thePaperInMindIsFound() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "No known-item collection at " + DATA);
        FakeCatalogue catalogue = new FakeCatalogue();
        lines("corpus.jsonl").map(KnownItemTests::paper).forEach(catalogue::save);
        Map<String, String> wanted = new HashMap<>();
        try (Stream<String> lines = Files.lines(DATA.resolve("qrels.tsv"))) {
            lines.skip(1).map(line -> line.split("\t")).forEach(f -> wanted.put(f[0], f[1]));
        }
        int[] first = new int[8], third = new int[8], count = new int[8];
        try (PaperIndex index = PaperIndex.open(folder)) {
            long t0 = System.nanoTime();
            new IndexJob(catalogue, index, new TitleMemory()).run();
            System.err.println("indexed in ms " + (System.nanoTime() - t0) / 1_000_000);
            PaperSearch search =
                    new IndexedPaperSearch(
                            catalogue,
                            index,
                            new SearchProperties(
                                    java.time.Duration.ofSeconds(1),
                                    java.time.Duration.ofSeconds(5)));
            t0 = System.nanoTime();
            for (JsonNode query : lines("queries.jsonl").toList()) {
                SearchResult result = search.search(query.get("text").asString(), 10);
                int rank =
                        result.hits().stream()
                                .map(h -> h.paper().id().value())
                                .toList()
                                .indexOf(wanted.get(query.get("_id").asString()));
                int kind = query.get("kind").asInt();
                count[kind]++;
                if (rank == 0) first[kind]++;
                if (rank >= 0 && rank < 3) third[kind]++;
                if (rank != 0)
                    System.err.println(
                            kind
                                    + " "
                                    + rank
                                    + " of "
                                    + result.total()
                                    + " | "
                                    + query.get("text").asString()
                                    + " -> "
                                    + catalogue
                                            .find(
                                                    new PaperId(
                                                            wanted.get(
                                                                    query.get("_id").asString())))
                                            .get()
                                            .title()
                                    + "   GOT "
                                    + (result.hits().isEmpty()
                                            ? ""
                                            : result.hits().getFirst().paper().title()));
            }
            System.err.println("160 queries in ms " + (System.nanoTime() - t0) / 1_000_000);
        }
        System.err.println(
                java.util.Arrays.toString(first)
                        + java.util.Arrays.toString(third)
                        + java.util.Arrays.toString(count));
        System.err.println(
                "S1 "
                        + java.util.Arrays.stream(first).sum() / 160.0
                        + " S3 "
                        + java.util.Arrays.stream(third).sum() / 160.0);
    }

    private static Stream<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream().map(JSON::readTree);
    }

    private static Paper paper(JsonNode node) {
        return new Paper(
                new PaperId(node.get("_id").asString()),
                new PaperText(
                        node.get("title").asString(), node.get("text").asString(), null, List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                null);
    }
}
