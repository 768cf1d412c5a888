package dev.paperboy.discord.view;

import dev.paperboy.SharedData;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What real papers can be strange in, with the strangest ones of the captures at hand. */
enum Oddity {
    LONGEST_TITLE(paper -> paper.title().length()),
    SHORTEST_TITLE(paper -> -paper.title().length()),
    LONGEST_WORD_OF_TITLE(paper ->
            Arrays.stream(paper.title().split(" ")).mapToInt(String::length).max().orElse(0)),
    MOST_SIGNS_IN_TITLE(paper -> count(paper.title(), Oddity::isSign)),
    LONGEST_ABSTRACT(paper -> abstractOf(paper).length()),
    SHORTEST_ABSTRACT(paper -> -abstractOf(paper).length()),
    MOST_BYTES(paper -> bytes(paper.title() + abstractOf(paper))),
    MOST_AUTHORS(paper -> paper.authors().size()),
    LONGEST_AUTHOR(paper -> paper.authors().stream().mapToInt(String::length).max().orElse(0)),
    MOST_FORMULAS(paper -> count(abstractOf(paper), sign -> sign == '$' || sign == '\\')),
    MOST_MARKDOWN(paper -> count(abstractOf(paper), sign -> "*_`~|[]<>#".indexOf(sign) >= 0)),
    MOST_FOREIGN_LETTERS(paper ->
            count(paper.title() + abstractOf(paper) + paper.authors(), sign -> sign > 127));

    private static final int SHOWN = 18;

    private final ToIntFunction<Paper> degree;

    Oddity(ToIntFunction<Paper> degree) {
        this.degree = degree;
    }

    /** The strangest, most first. */
    List<Paper> of(List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparingInt(degree).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static boolean isSign(int sign) {
        return !Character.isLetterOrDigit(sign) && sign != ' ';
    }

    private static int count(String text, IntPredicate isCounted) {
        return (int) text.codePoints().filter(isCounted).count();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String abstractOf(Paper paper) {
        return String.valueOf(paper.text().abstractText());
    }

    /** All real papers at hand, each once; skips the calling test where there are none. */
    static List<Paper> real() {
        return Stream.of(
                        "huggingface/daily_corpus.jsonl",
                        "arxiv/daily_2025.jsonl",
                        "arxiv/records_2025.jsonl.gz")
                .map(SharedData::required)
                .flatMap(file -> read(file).stream())
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        Paper::id,
                                        paper -> paper,
                                        (first, _) -> first,
                                        LinkedHashMap::new),
                                byId -> List.copyOf(byId.values())));
    }

    private static List<Paper> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        file.toString().endsWith(".gz")
                                                ? new GZIPInputStream(bytes)
                                                : bytes,
                                        StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).map(Oddity::paper).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each capture calls the abstract otherwise; what none of them has is as much as can be. */
    private static Paper paper(JsonNode entry) {
        String whole =
                Stream.of("abstract", "summary", "text")
                        .map(key -> entry.path(key).asString(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        String title = entry.path("title").asString();
        List<String> authors = entry.path("authors").valueStream().map(JsonNode::asString).toList();
        return new Paper(
                PaperId.parse(entry.path("id").asString()).orElseThrow(),
                new PaperText(title, whole, title.length() % 2 == 0 ? whole : null, List.of(title)),
                authors,
                new PaperDates(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                new PaperLinks(
                        URI.create("https://github.com/example/agents"),
                        1_234_567,
                        URI.create("https://agents.example/"),
                        null,
                        List.of()),
                new Organization("example", title),
                new Votes(123_456, 12_345));
    }
}
