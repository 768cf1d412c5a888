package dev.paperboy.bench;

import dev.paperboy.SharedData;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is searched for.
 *
 * @param known as people type them
 * @param hostile such as nobody should type
 */
record SearchQueries(List<String> known, List<String> hostile) {

    static SearchQueries read() throws IOException {
        List<String> known =
                Files.readAllLines(SharedData.required("search/known/queries.jsonl")).stream()
                        .map(line -> JsonMapper.shared().readTree(line).path("text").asString())
                        .toList();
        return new SearchQueries(known, hostileOnes(known));
    }

    private static List<String> hostileOnes(List<String> known) {
        return List.of(
                "x".repeat(10_000),
                String.join(" ", known),
                "language models ".repeat(625),
                words("unknown", 100),
                words("", 2_000),
                words("transforme", 100),
                "the of and ".repeat(900),
                "what is the paper about that they have been doing with it",
                "🦆".repeat(5_000),
                "\u202eنموذج لغة كبير\u202c שלום עולם",
                "title:model~2 AND (\"deep learning\"~3 OR *:* -abstract:[a TO z]) ^4 \\ /.*/ {",
                "\"".repeat(1_000),
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "re de un in co pr".repeat(20),
                "ﷺ".repeat(4_000),
                "a\u0301".repeat(5_000));
    }

    /** Different ones that begin alike. */
    private static String words(String beginning, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> beginning + Integer.toString(i * 7_919 + 46_656, 36))
                .collect(Collectors.joining(" "));
    }
}
