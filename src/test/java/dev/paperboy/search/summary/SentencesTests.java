package dev.paperboy.search.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.SharedData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class SentencesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aSentenceEndsAtItsFullStop() {
        assertThat(Sentences.of("We read. Do we write? We do! It works."))
                .containsExactly("We read.", "Do we write?", "We do!", "It works.");
    }

    @Test
    void hardWrapsAreBlanks() {
        assertThat(Sentences.of("  We read\n  papers.\r\n\tWe\u00a0write\nthem. "))
                .containsExactly("We read papers.", "We write them.");
    }

    @Test
    void aBlankTextHasNone() {
        assertThat(Sentences.of(" \n\u00a0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some models, e.g. BERT, i.e. Google's, were beaten by Smith et al. (2020).",
                "See Fig. 3, Eq. 4 and Sec. 5 on text vs. Images, cf. Table 2.",
                "It gains 3.14% w.r.t. Llama 3.1 (v1.5) at pass@1 of .87.",
                "Data that are not i.i.d. Gaussian come from the U.S. National Archive.",
                "We show (1) that S* is best. (2) that nobody else is.",
                "A formula $a. B = c$ and one (with a stop. Inside) go on.",
                "The Yahoo! model and the Why? question go on.",
                "Code is at https://example.org/A.B?c=D.html for all.",
            })
    void itDoesNotEndWithin(String sentence) {
        assertThat(Sentences.of(sentence + " We read.")).containsExactly(sentence, "We read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We need B and C.",
                "Weights are those of Command A.",
                "They run on GPT-4o.",
                "They use SMPL-X.",
                "It takes 30 ms.",
                "It takes 5 sec.",
                "The answer is no.",
                "It is (mostly) AI.",
                "It was known by 2017.",
                "They cost $5.50, not $6.",
                "We call it \"the end.\"",
            })
    void itEndsAfter(String sentence) {
        assertThat(Sentences.of(sentence + " We read.")).containsExactly(sentence, "We read.");
    }

    @Test
    void aParenthesisThatIsNeverClosedDoesNotSwallowTheText() {
        String text = "We read (much. " + "We write more of it than you do. ".repeat(30);

        assertThat(Sentences.of(text)).hasSizeGreaterThan(10);
    }

    @Test
    void nothingIsLostOfAnyText() {
        Random random = new Random(15);
        String[] parts = {
            "a", "B", ".", "!", "?", " ", "\n", "(", ")", "$", "e.g.", "1", "é", "😀"
        };
        for (int i = 0; i < 2_000; i++) {
            String text =
                    random.ints(random.nextInt(60), 0, parts.length)
                            .mapToObj(part -> parts[part])
                            .collect(Collectors.joining());

            assertThat(String.join(" ", Sentences.of(text))).isEqualTo(collapsed(text));
        }
    }

    @Test
    void realAbstractsArePartedWell() throws IOException {
        List<String> abstracts = realAbstracts();
        List<List<String>> parted = abstracts.stream().map(Sentences::of).toList();

        for (int i = 0; i < abstracts.size(); i++) {
            assertThat(String.join(" ", parted.get(i))).isEqualTo(collapsed(abstracts.get(i)));
        }
        List<String> sentences = parted.stream().flatMap(List::stream).toList();
        assertThat((double) sentences.size() / abstracts.size()).isBetween(7.0, 9.0);
        assertThat(sentences.stream().filter(it -> it.indexOf(' ') < 0).count())
                .as("sentences of one word, of " + sentences.size())
                .isLessThan(20);
        assertThat(sentences.stream().filter(it -> it.length() > 800).count()).isLessThan(10);
    }

    private static List<String> realAbstracts() throws IOException {
        Path corpus = SharedData.required("huggingface/daily_corpus.jsonl");
        return Files.readAllLines(corpus).stream()
                .map(line -> JSON.readTree(line).path("abstract").asString(""))
                .toList();
    }

    private static String collapsed(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
