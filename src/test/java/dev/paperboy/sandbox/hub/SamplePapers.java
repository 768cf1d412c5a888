package dev.paperboy.sandbox.hub;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A few invented papers in the wire's shape, with ids that arXiv never gives. */
public final class SamplePapers {

    private static final String LISTED = "/sandbox/sample-papers.json";
    private static final String UNLISTED = "/sandbox/unlisted-papers.json";
    private static final JsonMapper JSON = new JsonMapper();

    private SamplePapers() {}

    /** The papers, dated to this feed day and to the last usual one before it. */
    public static JsonNode around(LocalDate open) {
        ArrayNode list = JSON.createArrayNode();
        LocalDate before = new SampleDays(open).lastUsual();
        for (JsonNode sample : read(LISTED)) {
            LocalDate day = sample.path("daysBack").asInt() == 0 ? open : before;
            ObjectNode entry = (ObjectNode) sample.path("entry");
            ((ObjectNode) entry.path("paper")).put("submittedOnDailyAt", day + "T00:00:00.000Z");
            list.add(entry);
        }
        return list;
    }

    /** Papers that stand on no list, and that only a search finds. */
    public static JsonNode unlisted() {
        return read(UNLISTED);
    }

    /** The captions of the papers that have a figure, by their ids. */
    static Map<String, String> captions() {
        Map<String, String> captions = new TreeMap<>();
        for (JsonNode sample : read(LISTED)) {
            if (sample.has("caption")) {
                captions.put(
                        sample.path("entry").path("paper").path("id").asString(),
                        sample.path("caption").asString());
            }
        }
        return captions;
    }

    /** What links to the papers to which something does, by their ids. */
    static Map<String, SampleWorks> works() {
        Map<String, SampleWorks> works = new TreeMap<>();
        for (JsonNode sample : read(LISTED)) {
            if (sample.has("works")) {
                works.put(
                        sample.path("entry").path("paper").path("id").asString(),
                        new SampleWorks(sample.path("works")));
            }
        }
        return works;
    }

    private static JsonNode read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(SamplePapers.class.getResourceAsStream(resource))) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
