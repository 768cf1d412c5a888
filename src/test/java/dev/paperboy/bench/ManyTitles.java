package dev.paperboy.bench;

import dev.paperboy.SharedData;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** Real titles, and beyond them such as are mixed of their words. */
final class ManyTitles {

    private static final double OTHER_WORDS = 0.3;

    private ManyTitles() {}

    /** So many papers of which a title, an id and a day are known; always the same. */
    static List<Paper> of(int count) throws IOException {
        List<Paper> papers =
                new ArrayList<>(records(SharedData.required("arxiv/records_2025.jsonl.gz")));
        List<Paper> real = List.copyOf(papers);
        Random random = new Random(1);
        for (int i = real.size(); i < count; i++) {
            Paper model = real.get(random.nextInt(real.size()));
            papers.add(
                    paper(
                            "%04d.%05d".formatted(1000 + i / 50_000, i % 50_000),
                            mixed(model.title(), real, random),
                            LocalDate.EPOCH.plusDays(random.nextInt(20_000))));
        }
        return papers.subList(0, Math.min(count, papers.size()));
    }

    private static String mixed(String title, List<Paper> others, Random random) {
        List<String> words = new ArrayList<>();
        for (String word : title.split(" ", -1)) {
            String[] other = others.get(random.nextInt(others.size())).title().split(" ", -1);
            words.add(
                    random.nextDouble() < OTHER_WORDS ? other[random.nextInt(other.length)] : word);
        }
        return String.join(" ", words);
    }

    private static List<Paper> records(Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).map(ManyTitles::paper).toList();
        }
    }

    private static Paper paper(JsonNode entry) {
        return paper(
                entry.path("id").asString(),
                entry.path("title").asString(),
                LocalDate.parse(entry.path("date").asString().substring(0, 10)));
    }

    private static Paper paper(String id, String title, LocalDate day) {
        return new Paper(
                PaperId.parse(id).orElseThrow(),
                new PaperText(title, null, null, List.of()),
                List.of(),
                new PaperDates(day, null),
                PaperLinks.NONE,
                null,
                null);
    }
}
