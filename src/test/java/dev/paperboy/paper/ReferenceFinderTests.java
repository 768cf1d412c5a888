package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Which papers a text names. */
class ReferenceFinderTests {

    private static List<String> in(String text) {
        return PaperReference.allIn(text).stream().map(PaperId::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2606.00467",
                "see 2606.00467.",
                "(2606.00467)",
                "2606.00467v3",
                "**2606.00467**",
                "_2606.00467_",
                "||2606.00467||",
                "`2606.00467`",
                "```\n2606.00467\n```",
                "“2606.00467”",
                "2606.00467.pdf",
                "arXiv:2606.00467",
                "ARXIV: 2606.00467v1 [cs.CL]",
                "arXiv 2606.00467",
                "https://arxiv.org/abs/2606.00467",
                "https://arxiv.org/abs/2606.00467v2?context=cs",
                "http://www.arxiv.org/pdf/2606.00467.pdf",
                "https://arxiv.org/pdf/2606.00467v1.pdf#page=3",
                "https://export.arxiv.org/abs/2606.00467",
                "https://ar5iv.labs.arxiv.org/html/2606.00467",
                "<https://arxiv.org/abs/2606.00467>",
                "[a paper](https://arxiv.org/abs/2606.00467)",
                "[2606.00467](<https://arxiv.org/abs/2606.00467>)",
                "**https://arxiv.org/abs/2606.00467**",
                "||https://arxiv.org/abs/2606.00467||",
                "(https://arxiv.org/abs/2606.00467).",
                "https://arxiv.org/abs/2606.00467, and so on",
                "arxiv.org/abs/2606.00467",
                "https://huggingface.co/papers/2606.00467",
                "https://hf.co/papers/2606.00467#community",
                "huggingface.co/papers/2606.00467",
                "https://www.alphaxiv.org/abs/2606.00467v1",
                "https://alphaxiv.org/overview/2606.00467",
                "https://doi.org/10.48550/arXiv.2606.00467",
                "doi:10.48550/arXiv.2606.00467",
                "10.48550/ARXIV.2606.00467v2.",
                "2606.\u200b00467",
                "２６０６.００４６７"
            })
    void thisNamesAPaper(String text) {
        assertThat(in(text)).containsExactly("2606.00467");
    }

    @ParameterizedTest
    @CsvSource({
        "cs.CL/0601001, cs.CL/0601001",
        "see hep-th/9901001v2., hep-th/9901001",
        "arXiv:math.GT/0309136, math.GT/0309136",
        "https://arxiv.org/abs/astro-ph/0601001, astro-ph/0601001",
        "https://arxiv.org/abs/0704.0001, 0704.0001",
        "arXiv:1203.4567, 1203.4567"
    })
    void olderIdsAreKnownByTheirArchiveOrTheWordBeforeThem(String text, String id) {
        assertThat(in(text)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024.12345 is no month",
                "2600.12345",
                "1203.4567 seconds",
                "0704.0001",
                "1412.12345",
                "$2306.12345",
                "€2306.12345",
                "2306.12345%",
                "2306.12345€",
                "-2306.12345",
                "+2306.12345",
                "12306.12345",
                "2306.123456",
                "2306.12345.67",
                "2306.12345-6",
                "2306.12345/7",
                "v2306.12345",
                "2306.12345abc",
                "#2306.12345",
                "10.1000/2306.12345",
                "+49 2306 12345",
                "12.06.2306",
                "foo/0601001",
                "cs/0613001",
                "https://example.org/2306.12345",
                "https://example.org/abs/2306.12345",
                "https://arxiv.org@example.org/abs/2306.12345",
                "https://notarxiv.org/abs/2306.12345",
                "notarxiv.org/abs/2306.12345",
                "https://arxiv.org/list/cs.CL/2306",
                "https://github.com/a/b/releases/2306.12345",
                "<@2306123451234567> said hello at 23:06"
            })
    void thisNamesNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void eachIsToldOnceInTheOrderOfTheText() {
        assertThat(
                        in(
                                """
                                New: https://arxiv.org/abs/2606.00003v2 and 2606.00001,2606.00002
                                [2606.00001](https://huggingface.co/papers/2606.00001)
                                cs/0601001; 2606.00003
                                """))
                .containsExactly("2606.00003", "2606.00001", "2606.00002", "cs/0601001");
    }

    @Test
    @Timeout(10)
    void noTextTakesLongOrFails() {
        Random random = new Random(7);
        String signs = "arxiv:./ -_v0123456789htps[]()<>|\u200b€\ud83d";
        for (int i = 0; i < 300; i++) {
            String text =
                    IntStream.range(0, 400)
                            .mapToObj(_ -> signs.charAt(random.nextInt(signs.length())))
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::append,
                                    StringBuilder::append)
                            .toString();
            assertThatCode(() -> in(text)).doesNotThrowAnyException();
        }
        assertThat(in("a-".repeat(20_000))).isEmpty();
        assertThat(in("arxiv.".repeat(5_000))).isEmpty();
    }
}
