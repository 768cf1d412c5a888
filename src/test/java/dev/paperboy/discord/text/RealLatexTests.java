package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** How much LaTeX is left of that in real titles, abstracts and comments. */
class RealLatexTests {

    /** A command, a formula, or a script: also two prices, and paths. */
    private static final Pattern RAW =
            Pattern.compile("\\\\[a-zA-Z]+|\\$[^$]+\\$|[\\p{L}\\p{N})\\]][_^]\\{");

    private static final Pattern PRICES = Pattern.compile("\\$\\d[^$]*\\$");

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void dailyPapersShowNone(TestReporter reporter) throws IOException {
        isLeft(reporter, "huggingface/daily_corpus.jsonl", List.of("title", "abstract"), 50, 1);
    }

    @Test
    void daysOfArxivShowNone(TestReporter reporter) throws IOException {
        isLeft(reporter, "arxiv/daily_2025.jsonl", List.of("title", "summary", "comment"), 100, 1);
    }

    @Test
    void aYearOfArxivShowsHardlyAny(TestReporter reporter) throws IOException {
        isLeft(reporter, "arxiv/records_2025.jsonl.gz", List.of("title", "text"), 1_500, 5);
    }

    private static void isLeft(
            TestReporter reporter, String file, List<String> fields, int least, int most)
            throws IOException {
        Path path = SharedData.required(file);
        int before = 0;
        int after = 0;
        int all = 0;
        try (BufferedReader lines = lines(path)) {
            for (String text : texts(lines, fields)) {
                String shown = PaperWords.of(text);
                all++;
                before += isRaw(text) ? 1 : 0;
                after += isRaw(shown) ? 1 : 0;
                if (!shown.equals(text)) {
                    assertThat(PaperWords.of(shown)).isEqualTo(shown);
                }
            }
        }
        reporter.publishEntry(
                file, "%d texts, %d with LaTeX, %d with some left".formatted(all, before, after));
        assertThat(before).isGreaterThan(least);
        assertThat(after).isLessThanOrEqualTo(most);
    }

    private static boolean isRaw(String text) {
        return RAW.matcher(PRICES.matcher(text).replaceAll("")).find();
    }

    private static List<String> texts(BufferedReader lines, List<String> fields) {
        return lines.lines()
                .map(JSON::readTree)
                .flatMap(paper -> fields.stream().map(field -> paper.path(field).asString("")))
                .toList();
    }

    private static BufferedReader lines(Path path) throws IOException {
        InputStream file = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
