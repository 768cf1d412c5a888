package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.HostileTexts;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Discord takes every view of every paper in every language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewTests {

    private static final int SHOWN = 18;

    private static final int LONGEST_ABSTRACT = 6_000;
    private static final int LONGEST_NAME = 400;

    private final Texts texts = new Texts();
    private List<Paper> real = List.of();

    EveryViewTests() throws IOException {}

    private void allAreTaken(
            List<Function<Views, Stream<SentBody>>> all, List<Paper> papers, String word) {
        for (Locale locale : texts.locales()) {
            Views views = new Views(papers, word, texts, texts.in(locale));
            for (Function<Views, Stream<SentBody>> view : all) {
                view.apply(views).forEach(SentBody::isTaken);
            }
        }
    }

    /** Those of most bytes, of no width, that write from the right, and that are only signs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "𝔸",
                "深度学习",
                "ﷺ",
                "👩‍👩‍👧‍👦",
                "a̐éö̲",
                "العربية ",
                "*",
                "W",
                "W ",
                "\u200b"
            })
    void madeOfOneThingOverAndOver(String piece) {
        String longest = piece.repeat(LONGEST_ABSTRACT / piece.length());
        String name = piece.repeat(LONGEST_NAME / piece.length());
        PaperText text = new PaperText("T" + name, longest, longest, List.of(name, name));
        List<Paper> papers =
                IntStream.rangeClosed(1, SHOWN)
                        .mapToObj(number -> SamplePapers.full(number, "x", 1_000_000, 99_999))
                        .map(paper -> SamplePapers.inOtherWords(paper, text))
                        .toList();

        allAreTaken(Views.OF_PAPERS, papers, name);
        allAreTaken(Views.OF_WORDS, papers, name);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void madeToHarm(long seed) {
        List<String> words =
                HostileTexts.some(seed, 200)
                        .filter(text -> !text.isBlank() && text.length() < LONGEST_NAME)
                        .toList();
        List<Paper> papers =
                IntStream.rangeClosed(1, SHOWN)
                        .mapToObj(number ->
                                SamplePapers.inOtherWords(
                                        SamplePapers.full(number, "x", number, number),
                                        new PaperText(
                                                words.get(number),
                                                words.get(number + SHOWN),
                                                words.get(number + 2 * SHOWN),
                                                words.subList(number, number + SHOWN))))
                        .toList();

        allAreTaken(Views.OF_PAPERS, papers, words.get((int) seed));
        allAreTaken(Views.OF_WORDS, papers, words.get((int) seed));
    }

    @Test
    void ofWhichNothingIsKnownButATitle() {
        allAreTaken(
                Views.OF_PAPERS,
                IntStream.rangeClosed(1, SHOWN)
                        .mapToObj(number -> SamplePapers.unlisted(number, "T"))
                        .toList(),
                "x");
    }

    @ParameterizedTest
    @EnumSource
    void strangeOnesThatAreReal(Oddity oddity) {
        if (real.isEmpty()) {
            real = Oddity.real();
        }
        List<Paper> strangest = oddity.of(real);
        assertThat(strangest).hasSize(SHOWN);

        allAreTaken(Views.OF_PAPERS, strangest, strangest.getFirst().title());
    }
}
