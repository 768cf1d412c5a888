package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.ArxivVersion;
import dev.paperboy.paper.Paper;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers that arXiv really gave. */
class RealArxivCaptureTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("_m(\\d+)_");

    /**
     * One of them.
     *
     * @param body as it was sent
     */
    private record Capture(String name, int status, String body) {

        AtomAnswer answer() {
            return AtomParser.parse(body.getBytes(StandardCharsets.UTF_8));
        }

        AtomAnswer.Papers papers() {
            assertThat(answer()).as(name).isInstanceOf(AtomAnswer.Papers.class);
            return (AtomAnswer.Papers) answer();
        }

        Paper paper() {
            assertThat(papers().papers()).as(name).hasSize(1);
            return papers().papers().getFirst();
        }
    }

    @Test
    void everyAnswerIsUnderstood() throws IOException {
        List<Capture> captures = captures();

        assertThat(captures).hasSizeGreaterThanOrEqualTo(20);
        assertThat(captures)
                .allSatisfy(capture -> {
                    Class<?> kind =
                            capture.status() == 400
                                    ? AtomAnswer.Refusal.class
                                    : AtomAnswer.Papers.class;
                    assertThat(capture.answer()).isInstanceOf(kind);
                });
    }

    @Test
    void aSearchTellsAsManyPapersAsWereAskedForAllOfThemComplete() throws IOException {
        for (Capture capture : startingWith("q_testing")) {
            AtomAnswer.Papers answer = capture.papers();

            assertThat(answer.papers()).as(capture.name()).hasSize(askedFor(capture));
            assertThat(answer.total()).isGreaterThan(200_000);
            assertThat(answer.isWhole()).isFalse();
            assertThat(answer.papers()).allSatisfy(RealArxivCaptureTests::assertComplete);
        }
    }

    @Test
    void aKnownIdIsOnePaperAndTheWholeAnswer() throws IOException {
        for (String name : List.of("id_1605.08386_", "id_1707.08567_", "id_2104.12255v1")) {
            Capture capture = only(name);
            assertComplete(capture.paper());
            assertThat(capture.papers().isWhole()).isTrue();
        }
    }

    @Test
    void anUnknownIdIsAWholeAnswerWithoutIt() throws IOException {
        for (String name : List.of("id_0000.0000", "id_0808.05394_s0")) {
            assertThat(only(name).papers().papers()).isEmpty();
            assertThat(only(name).papers().isWhole()).isTrue();
        }
        Capture both = only("id_0808.05394_1707.08567");
        assertThat(both.paper().id().value()).isEqualTo("1707.08567");
        assertThat(both.papers().isWhole()).isTrue();
    }

    @Test
    void aMalformedIdIsAnErrorThatNamesIt() throws IOException {
        assertThat(only("id_abc").answer())
                .isEqualTo(new AtomAnswer.Refusal("incorrect id format for abc"));
    }

    @Test
    void oldIdsKeepTheirArchive() throws IOException {
        assertThat(only("id_astro-ph").paper().id().value()).isEqualTo("astro-ph/0601001");
        assertThat(only("id_quant-ph").paper().id().value()).isEqualTo("quant-ph/0201082");
    }

    @Test
    void aTitleOfOneDigitIsATitle() throws IOException {
        Paper zero = only("id_2104.12255v1").paper();

        assertThat(zero.title()).isEqualTo("0");
        assertThat(arxivOf(zero).version())
                .isEqualTo(new ArxivVersion(1, LocalDate.of(2021, 4, 20)));
    }

    @Test
    void commentsJournalsAndDoisAreFound() throws IOException {
        List<ArxivRecord> records =
                only("q_testing_s0_m100").papers().papers().stream()
                        .map(RealArxivCaptureTests::arxivOf)
                        .toList();

        assertThat(records).filteredOn(record -> record.comment() != null).hasSizeGreaterThan(20);
        assertThat(records)
                .extracting(record -> record.publication().doi())
                .contains("10.1109/ICSTW55395.2022.00035");
        assertThat(records)
                .filteredOn(record -> record.publication().journalReference() != null)
                .isNotEmpty();
        assertThat(records).noneMatch(ArxivRecord::withdrawn);
    }

    @Test
    void aSearchOfJune2026TellsFivePapers() throws IOException {
        byte[] feed = Files.readAllBytes(SharedData.required("arxiv/search_2026-06.xml"));
        AtomAnswer.Papers answer = (AtomAnswer.Papers) AtomParser.parse(feed);

        assertThat(answer.papers()).hasSize(5).allSatisfy(RealArxivCaptureTests::assertComplete);
        Paper first = answer.papers().getFirst();
        assertThat(first.title()).isEqualTo("Mana: Dexterous Manipulation of Articulated Tools");
        assertThat(arxivOf(first).categories()).containsExactly("cs.RO", "cs.AI", "cs.CV", "cs.LG");
        assertThat(arxivOf(first).comment())
                .isEqualTo("Project Page: https://zhaohengyin.github.io/mana");
    }

    private static void assertComplete(Paper paper) {
        assertThat(paper.title()).isNotBlank().doesNotContain("\n");
        assertThat(paper.text().abstractText()).isNotBlank().doesNotContain("\n");
        assertThat(paper.authors()).isNotEmpty();
        assertThat(paper.dates().publishedOn()).isNotNull();
        assertThat(arxivOf(paper).categories()).isNotEmpty();
        assertThat(arxivOf(paper).version()).isNotNull();
    }

    private static ArxivRecord arxivOf(Paper paper) {
        return Objects.requireNonNull(paper.arxiv());
    }

    private static int askedFor(Capture capture) {
        return NUMBER.matcher(capture.name())
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Capture only(String prefix) throws IOException {
        List<Capture> found = startingWith(prefix);
        assertThat(found).as(prefix).hasSize(1);
        return found.getFirst();
    }

    private static List<Capture> startingWith(String prefix) throws IOException {
        return captures().stream().filter(capture -> capture.name().startsWith(prefix)).toList();
    }

    private static List<Capture> captures() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.required("arxiv/api_responses"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(RealArxivCaptureTests::read)
                    .toList();
        }
    }

    private static Capture read(Path file) {
        JsonNode capture = JSON.readTree(file);
        return new Capture(
                file.getFileName().toString(),
                capture.path("status_code").asInt(),
                capture.path("body").asString());
    }
}
