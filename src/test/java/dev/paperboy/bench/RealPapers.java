package dev.paperboy.bench;

import dev.paperboy.SharedData;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Twenty thousand real papers of 2025, without their authors. */
final class RealPapers {

    private RealPapers() {}

    static List<Paper> read() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(
                                                SharedData.required(
                                                        "arxiv/records_2025.jsonl.gz"))),
                                StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).map(RealPapers::paper).toList();
        }
    }

    private static Paper paper(JsonNode entry) {
        return paper(
                entry.path("id").asString(),
                entry.path("title").asString(),
                entry.path("text").asString(),
                List.of(),
                LocalDate.parse(entry.path("date").asString().substring(0, 10)));
    }

    static Paper paper(
            String id,
            String title,
            @Nullable String abstractText,
            List<String> authors,
            LocalDate day) {
        return new Paper(
                PaperId.parse(id).orElseThrow(),
                new PaperText(title, abstractText, null, List.of()),
                authors,
                new PaperDates(day, null),
                PaperLinks.NONE,
                null,
                null);
    }
}
