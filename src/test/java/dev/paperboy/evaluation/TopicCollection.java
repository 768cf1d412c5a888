package dev.paperboy.evaluation;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Papers, topics, and which paper fits which.
 *
 * @param lists the papers, by the day on which they were listed; all under an empty name where the
 *     collection tells no days and not all that fit
 */
record TopicCollection(String name, Map<String, List<Paper>> lists, List<Question> questions) {

    /**
     * One topic.
     *
     * @param grades 2 for a paper that is squarely about it, 1 for one that touches it
     * @param examples papers that do not count, because somebody has seen how they were judged
     */
    record Question(Topic topic, Map<PaperId, Integer> grades, Set<PaperId> examples) {

        int grade(Paper paper) {
            return grades.getOrDefault(paper.id(), 0);
        }

        boolean isExample(Paper paper) {
            return examples.contains(paper.id());
        }
    }

    static TopicCollection read(Path folder) throws IOException {
        Map<String, List<Paper>> lists = new LinkedHashMap<>();
        for (JsonNode line : EvaluationData.lines(folder.resolve("corpus.jsonl"))) {
            lists.computeIfAbsent(line.path("day").asString(""), _ -> new ArrayList<>())
                    .add(paper(line, "_id", "text"));
        }
        return new TopicCollection(folder.getFileName().toString(), lists, questions(folder));
    }

    private static List<Question> questions(Path folder) throws IOException {
        Map<String, Map<PaperId, Integer>> grades = new HashMap<>();
        Files.readAllLines(folder.resolve("qrels.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", 3))
                .forEach(fields ->
                        grades.computeIfAbsent(fields[0], _ -> new HashMap<>())
                                .put(new PaperId(fields[1]), Integer.parseInt(fields[2].strip())));
        return EvaluationData.lines(folder.resolve("queries.jsonl")).stream()
                .map(line ->
                        new Question(
                                topic(line),
                                grades.getOrDefault(line.get("_id").asString(), Map.of()),
                                Set.of()))
                .toList();
    }

    private static Topic topic(JsonNode line) {
        List<String> keywords = new ArrayList<>();
        line.path("keywords").forEach(keyword -> keywords.add(keyword.asString()));
        return new Topic(
                line.get("text").asString(),
                line.path("description").asString(null),
                keywords,
                null,
                Examples.NONE,
                Width.NORMAL);
    }

    /** The papers of a file of Daily Papers, those listed last first. */
    static List<Paper> daily(Path file) throws IOException {
        return EvaluationData.lines(file).stream()
                .sorted(
                        Comparator.comparing(
                                        (JsonNode line) -> line.get("captured").get(0).asString())
                                .thenComparing(line -> line.get("id").asString())
                                .reversed())
                .map(line -> paper(line, "id", "abstract"))
                .toList();
    }

    private static Paper paper(JsonNode line, String id, String text) {
        String words = line.path(text).asString("").strip();
        return new Paper(
                new PaperId(line.get(id).asString()),
                new PaperText(
                        line.get("title").asString().strip(),
                        words.isEmpty() ? null : words,
                        null,
                        List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                null);
    }

    /** Whether every paper was judged for every topic. */
    boolean isComplete() {
        return !lists.containsKey("");
    }

    List<Paper> papers() {
        return lists.values().stream().flatMap(List::stream).toList();
    }
}
