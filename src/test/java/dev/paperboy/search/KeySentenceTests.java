package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.paperboy.SharedData;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class KeySentenceTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void itTellsWhatTheAuthorsDid() {
        assertThat(
                        KeySentence.of(
                                "EvoMemo: Letting Agents Forget",
                                """
                                Language agents collect more facts than they can use. Existing memories
                                keep all of them, which makes agents slow. To address this, we propose
                                EvoMemo, a memory that lets agents forget the facts they never needed.
                                On five benchmarks it is 3.5 times faster. Code is available at
                                https://example.org/evomemo.\
                                """))
                .hasValue(
                        "We propose EvoMemo, a memory that lets agents forget the facts they never"
                                + " needed.");
    }

    @Test
    void itNeedsNoTitle() {
        assertThat(KeySentence.of("", "Cooking is hard. We present a robot that cooks for people."))
                .hasValue("We present a robot that cooks for people.");
    }

    @Test
    void whereTheCodeIsTellsNothing() {
        assertThat(KeySentence.of("EvoMemo", "It forgets. EvoMemo: https://example.org/EvoMemo."))
                .hasValue("It forgets.");
        assertThat(KeySentence.of("EvoMemo", "EvoMemo: https://example.org/EvoMemo."))
                .hasValue("EvoMemo: https://example.org/EvoMemo.");
    }

    @Test
    void theOnlySentenceIsTaken() {
        assertThat(KeySentence.of("Title", "Withdrawn")).hasValue("Withdrawn");
    }

    @Test
    void aBlankAbstractHasNone() {
        assertThat(KeySentence.of("Title", " \n ")).isEmpty();
    }

    @Test
    void noAbstractHoldsItUp() {
        List<String> hostile =
                List.of(
                        "We ".repeat(50_000),
                        "(".repeat(100_000),
                        "A. ".repeat(50_000),
                        "we propose ".repeat(10_000) + ".",
                        "In this paper, ".repeat(10_000),
                        "$ e.g. ".repeat(10_000),
                        "ظ‍🤖\u202E ".repeat(10_000));

        assertTimeout(
                Duration.ofSeconds(10),
                () -> hostile.forEach(text -> assertThat(KeySentence.of(text, text)).isPresent()));
    }

    @Test
    void realPapersHaveOneThatIsTheirs() throws IOException {
        Path corpus = SharedData.required("huggingface/daily_corpus.jsonl");
        List<JsonNode> papers = Files.readAllLines(corpus).stream().map(JSON::readTree).toList();
        for (int i = 0; i < papers.size(); i += 5) {
            String title = papers.get(i).get("title").asString();
            String text = papers.get(i).get("abstract").asString();
            String sentence = KeySentence.of(title, text).orElseThrow();

            assertThat(text.replaceAll("(?U)\\s+", " ")).contains(sentence.substring(1));
        }
    }
}
