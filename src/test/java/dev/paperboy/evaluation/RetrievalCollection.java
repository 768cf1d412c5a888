package dev.paperboy.evaluation;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A retrieval collection: papers, questions, and who judged what.
 *
 * @param papers under ids of ours, since the collections' own look like nothing known
 * @param idOf the id of ours for each of the collection's
 */
record RetrievalCollection(
        String name, List<Paper> papers, Map<String, PaperId> idOf, List<Question> questions) {

    private static final int PAPERS_A_MONTH = 100_000;

    /**
     * One question.
     *
     * @param kind of question, -1 where the collection tells none
     * @param grades of the judged papers, 0 for those judged not to fit
     */
    record Question(String id, String text, int kind, Map<PaperId, Integer> grades) {

        boolean hasAnswer() {
            return grades.values().stream().anyMatch(grade -> grade > 0);
        }
    }

    static RetrievalCollection read(Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        Map<String, PaperId> ids = new HashMap<>();
        for (JsonNode line : EvaluationData.lines(folder.resolve("corpus.jsonl"))) {
            int number = papers.size();
            PaperId id =
                    new PaperId(
                            "%04d.%05d"
                                    .formatted(number / PAPERS_A_MONTH, number % PAPERS_A_MONTH));
            papers.add(paper(id, line));
            ids.put(line.get("_id").asString(), id);
        }
        String name = folder.getFileName().toString();
        return new RetrievalCollection(name, papers, ids, questions(folder, ids));
    }

    private static Paper paper(PaperId id, JsonNode line) {
        String title = line.path("title").asString("").strip();
        String text = line.path("text").asString("").strip();
        return new Paper(
                id,
                new PaperText(
                        title.isEmpty() ? "-" : title,
                        text.isEmpty() ? null : text,
                        null,
                        List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                null);
    }

    private static List<Question> questions(Path folder, Map<String, PaperId> ids)
            throws IOException {
        Map<String, Map<PaperId, Integer>> grades = new LinkedHashMap<>();
        Files.readAllLines(folder.resolve("qrels.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", 3))
                .filter(fields -> ids.containsKey(fields[1]))
                .forEach(fields ->
                        grades.computeIfAbsent(fields[0], _ -> new HashMap<>())
                                .put(ids.get(fields[1]), Integer.parseInt(fields[2].strip())));
        return EvaluationData.lines(folder.resolve("queries.jsonl")).stream()
                .map(line ->
                        new Question(
                                line.get("_id").asString(),
                                line.get("text").asString(),
                                line.path("kind").asInt(-1),
                                grades.getOrDefault(line.get("_id").asString(), Map.of())))
                .filter(Question::hasAnswer)
                .toList();
    }

    /** Whether its questions are papers of its own, asked for by facets: {@code ID_FACET}. */
    boolean asksWithPapers() {
        return questions.stream()
                .allMatch(it -> it.id().contains("_") && idOf.containsKey(paperOf(it)));
    }

    /** The paper of which a question asks for similar ones. */
    PaperId asked(Question question) {
        return idOf.get(paperOf(question));
    }

    private static String paperOf(Question question) {
        return question.id().substring(0, question.id().lastIndexOf('_'));
    }
}
