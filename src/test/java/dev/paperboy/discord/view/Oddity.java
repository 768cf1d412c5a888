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
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What real papers can be strange in, with the strangest ones of the captures at hand. */
enum Oddity {
    LONGEST_TITLE,
    SHORTEST_TITLE,
    LONGEST_WORD_OF_TITLE,
    MOST_SIGNS_IN_TITLE,
    LONGEST_ABSTRACT,
    SHORTEST_ABSTRACT,
    MOST_BYTES,
    MOST_AUTHORS,
    LONGEST_AUTHOR,
    MOST_FORMULAS,
    MOST_MARKDOWN,
    MOST_FOREIGN_LETTERS;

    private static final int SHOWN = 18;
    private static final int LAST_OF_ASCII = 127;

    /** The strangest, most first. */
    List<Paper> of(List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparingInt(this::degree).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** The more, the stranger. */
    private int degree(Paper paper) {
        String title = paper.title();
        String whole = abstractOf(paper);
        return switch (this) {
            case LONGEST_TITLE -> title.length();
            case SHORTEST_TITLE -> -title.length();
            case LONGEST_WORD_OF_TITLE -> longest(List.of(title.split(" ")));
            case MOST_SIGNS_IN_TITLE -> count(title, Oddity::isSign);
            case LONGEST_ABSTRACT -> whole.length();
            case SHORTEST_ABSTRACT -> -whole.length();
            case MOST_BYTES -> (title + whole).getBytes(StandardCharsets.UTF_8).length;
            case MOST_AUTHORS -> paper.authors().size();
            case LONGEST_AUTHOR -> longest(paper.authors());
            case MOST_FORMULAS -> count(whole, sign -> sign == '$' || sign == '\\');
            case MOST_MARKDOWN -> count(whole, sign -> "*_`~|[]<>#".indexOf(sign) >= 0);
            case MOST_FOREIGN_LETTERS ->
                    count(title + whole + paper.authors(), sign -> sign > LAST_OF_ASCII);
        };
    }

    private static int longest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static boolean isSign(int sign) {
        return !Character.isLetterOrDigit(sign) && sign != ' ';
    }

    private static int count(String text, IntPredicate isCounted) {
        return (int) text.codePoints().filter(isCounted).count();
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
                .collect(Collectors.toMap(Paper::id, paper -> paper, (first, _) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(paper -> paper.id().value()))
                .toList();
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
