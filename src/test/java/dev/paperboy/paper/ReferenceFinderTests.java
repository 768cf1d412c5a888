package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
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
                "https://arxiv.org/abs/2606.00467。",
                "https://arxiv.org/abs/2606.00467、すごい",
                "論文（https://arxiv.org/abs/2606.00467）です",
                "「https://arxiv.org/abs/2606.00467」",
                "【https://arxiv.org/abs/2606.00467v2】",
                "https://arxiv.org/abs/2606.00467を読んだ",
                "https://arxiv.org/abs/2606.00467، وغيرها",
                "https://arxiv.org/abs/2606.00467؟",
                "“https://arxiv.org/abs/2606.00467”",
                "»https://arxiv.org/abs/2606.00467«",
                "https://arxiv.org/abs/2606.00467…",
                "https://arxiv.org/abs/2606.00467—wow",
                "参考arxiv.org/abs/2606.00467很好",
                "论文2606.00467很好",
                "...2606.00467",
                "*https://arxiv.org/abs/2606.00467*",
                "_https://arxiv.org/abs/2606.00467_",
                "~~https://arxiv.org/abs/2606.00467~~",
                "**https://arxiv.org/abs/2606.00467**bold",
                "| https://arxiv.org/abs/2606.00467|x |",
                "https://arxiv.org/abs/2606.00467>",
                "https://arxiv.org/abs/2606.00467'",
                "https://arxiv.org/abs/2606.00467\\",
                "[a](https://arxiv.org/abs/2606.00467 \"b\")",
                "https://arxiv.org/abs/2606.00467/",
                "https://arxiv.org/abs/2606.00467?utm_source=x&y=^1#z",
                "https://arxiv.org/abs/2606.00467?other=2606.99999",
                "https://arxiv.org/abs/arXiv:2606.00467",
                "https://arxiv.org/html/2606.00467v1#S3",
                "HTTPS://ARXIV.ORG/PDF/2606.00467V2.PDF",
                "https://www.alphaxiv.org/html/2606.00467",
                "https://www.alphaxiv.org/zh/overview/2606.00467v1",
                "https://www.alphaxiv.org/abs/2606.00467?chat=1",
                "https://huggingface.co/papers/2606.00467,",
                "https://dx.doi.org/10.48550/arXiv.2606.00467)",
                "https://doi.org/10.48550/arXiv.2606.00467。",
                "10.48550/arXiv.2606.00467、",
                "https://example.org/a,https://arxiv.org/abs/2606.00467",
                "https://example.org/日本https://arxiv.org/abs/2606.00467",
                "arXiv:2606.00467を",
                "#arXiv:2606.00467",
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
        "arXiv:1203.4567, 1203.4567",
        "hep-th/9901001, hep-th/9901001",
        "see math.GT/0309136v1 there, math.GT/0309136",
        "https://arxiv.org/pdf/math.GT/0309136v1.pdf, math.GT/0309136",
        "https://arxiv.org/abs/hep-th/9901001。, hep-th/9901001",
        "https://arxiv.org/abs/MATH.gt/0309136, math.GT/0309136",
        "https://arxiv.org/abs/hep-th%2F9901001, hep-th/9901001",
        "https://www.alphaxiv.org/abs/quant-ph/0309136, quant-ph/0309136",
        "https://doi.org/10.48550/arXiv.hep-th/9901001, hep-th/9901001"
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
                "$ 2306.12345",
                "2306.12345 €",
                "USD 2306.12345",
                "2306.12345 EUR",
                "₿2306.12345",
                "2306.12345円",
                "2306.12345 %",
                "version 2306.12345",
                "v. 2306.12345",
                "2306.12345-rc1",
                "2306.12345+dev",
                "+49 2306.12345",
                "Tel.: 2306.12345",
                "2024-06-23 06:12:34.12345",
                "192.168.2306.12345",
                "https://example.org/2306.12345",
                "https://example.org/a?x=https://arxiv.org/abs/2306.12345",
                "https://arxiv.org/abs/2306.123456",
                "https://arxiv.org/abs/2306.12345.6",
                "https://arxiv.org/abs/2306.12345abc",
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
    void anIdWithAndWithoutItsClassIsOnePaper() {
        assertThat(in("math.GT/0309136, math/0309136")).containsExactly("math.GT/0309136");
    }

    private static final List<String> NAMES =
            List.of(
                    "2606.00467",
                    "1501.00001",
                    "2411.00001",
                    "9912.99999",
                    "hep-th/9901001",
                    "math.GT/0309136",
                    "cs/0601001");

    private static final List<String> FORMS =
            List.of(
                    "%s",
                    "%sv2",
                    "arXiv:%s",
                    "arXiv: %sv12",
                    "https://arxiv.org/abs/%s",
                    "https://arxiv.org/abs/%sv3",
                    "http://arxiv.org/pdf/%s.pdf",
                    "https://www.arxiv.org/pdf/%sv1",
                    "https://arxiv.org/html/%sv1#S2.SS1",
                    "https://arxiv.org/abs/%s?context=cs.CL",
                    "export.arxiv.org/abs/%s",
                    "https://huggingface.co/papers/%s",
                    "hf.co/papers/%s#6661",
                    "https://www.alphaxiv.org/abs/%s",
                    "https://alphaxiv.org/overview/%sv1?x=1",
                    "https://alphaxiv.org/html/%s",
                    "https://doi.org/10.48550/arXiv.%s",
                    "doi:10.48550/arXiv.%s");

    private static final List<String> AROUND =
            List.of(
                    "%s",
                    "(%s)",
                    "<%s>",
                    "[%s]",
                    "**%s**",
                    "*%s*",
                    "_%s_",
                    "||%s||",
                    "`%s`",
                    "~~%s~~",
                    "\"%s\"",
                    "“%s”",
                    "「%s」",
                    "（%s）",
                    "【%s】",
                    "[a paper](%s)",
                    "%s.",
                    "%s!",
                    "%s?",
                    "%s…",
                    "%s:",
                    "> %s");

    private static final List<String> BETWEEN =
            List.of(" ", "\n", ", ", ",", ";", "; ", "、", "。", "，", "؛", "، ", " | ", " and ", "と");

    private static final List<String> DISTRACTIONS =
            List.of(
                    "$2306.12345",
                    "2306.12345 €",
                    "12.06.2306",
                    "2026-06-12",
                    "+49 2306 12345",
                    "v2306.12345",
                    "2306.12345-rc1",
                    "2613.12345",
                    "https://example.org/abs/2306.12345",
                    "<t:1781265600:R>",
                    "<@123456789012345678>",
                    "0704.0001",
                    "the 2306 others");

    /** Whatever is said around them, and in whatever script. */
    @Test
    void inTextsOfAllKindsJustWhatIsNamedIsFound() {
        Random random = new Random(20260612);
        for (int i = 0; i < 3_000; i++) {
            List<String> named = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 1 + random.nextInt(6); part++) {
                if (random.nextInt(4) == 0) {
                    text.append(' ').append(any(DISTRACTIONS, random)).append(' ');
                } else {
                    String name = any(NAMES, random);
                    named.add(name);
                    text.append(any(AROUND, random).formatted(any(FORMS, random).formatted(name)));
                    text.append(any(BETWEEN, random));
                }
            }
            assertThat(in(text.toString()))
                    .as(text.toString())
                    .containsExactlyElementsOf(named.stream().distinct().toList());
        }
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
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
        assertThat(in("https://arxiv.org/abs/" + "a-".repeat(20_000))).isEmpty();
        assertThat(in("https://example.org/" + "é\ud83d\ude00".repeat(15_000))).isEmpty();
    }
}
