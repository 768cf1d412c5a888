package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.MemorizedTitles;
import dev.paperboy.search.PaperTitles;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How fast titles complete while somebody types, among a hundred thousand. */
@Tag("bench")
class CompletionTests {

    private static final int TITLES = Integer.getInteger("bench.titles", 100_000);
    private static final int CHOICES = 25;
    private static final int TYPISTS = 20;
    private static final int WARMUPS = 2;
    private static final double MOST_MILLIS = 50;

    @Test
    void titlesCompleteFromMemoryWithinFiftyMilliseconds() throws IOException {
        List<Paper> papers = ManyTitles.of(TITLES);
        PaperTitles titles = MemorizedTitles.of(papers);

        List<Timing> timings = List.of();
        for (int round = 0; round <= WARMUPS; round++) {
            timings =
                    List.of(
                            timing("typed on", titles, typedOn(papers)),
                            timing("from the middle", titles, fromTheMiddle(papers)),
                            timing("short", titles, shortOnes()),
                            timing("frequent words", titles, frequent()),
                            timing("ids, links", titles, ids(papers)),
                            timing("hostile", titles, hostile()));
        }

        IO.println(Timing.table(timings));
        assertThat(timings).allMatch(timing -> timing.worstCpu() <= MOST_MILLIS);
    }

    private static Timing timing(String name, PaperTitles titles, Stream<String> typed) {
        return Timing.of(
                name,
                typed.<Runnable>map(text ->
                                () ->
                                        assertThat(titles.complete(text, CHOICES).size())
                                                .isLessThanOrEqualTo(CHOICES))
                        .toList());
    }

    /** Each letter that people type of some titles, one after the other. */
    private static Stream<String> typedOn(List<Paper> papers) {
        return some(papers)
                .flatMap(title ->
                        IntStream.rangeClosed(1, Math.min(40, title.length()))
                                .mapToObj(end -> title.substring(0, end)));
    }

    /** Some words of a title in another order, the last one unfinished. */
    private static Stream<String> fromTheMiddle(List<Paper> papers) {
        Random random = new Random(2);
        return some(papers)
                .map(title -> title.split(" ", -1))
                .map(words ->
                        words[random.nextInt(words.length)]
                                + " "
                                + words[random.nextInt(words.length)].replaceFirst(".$", ""));
    }

    private static Stream<String> some(List<Paper> papers) {
        Random random = new Random(1);
        return Stream.generate(() -> papers.get(random.nextInt(papers.size())).title())
                .limit(TYPISTS);
    }

    private static Stream<String> shortOnes() {
        Stream<String> letters = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString);
        return Stream.concat(
                Stream.of("", " ", "?", "é", "数"),
                letters.flatMap(one -> Stream.of(one, one + "e", one + " ", one + one)));
    }

    private static Stream<String> frequent() {
        return Stream.of(
                "the",
                "of",
                "for",
                "with",
                "learning",
                "model",
                "language models",
                "models language",
                "with for of the",
                "a the of and in for with on to via",
                "large language models for the",
                "learning of the models with a");
    }

    private static Stream<String> ids(List<Paper> papers) {
        Random random = new Random(3);
        return Stream.generate(() -> papers.get(random.nextInt(papers.size())).id().value())
                .limit(TYPISTS)
                .flatMap(id ->
                        Stream.of(
                                id.substring(0, 2),
                                id.substring(0, 5),
                                id.substring(0, 7),
                                id,
                                "https://arxiv.org/abs/" + id));
    }

    private static Stream<String> hostile() {
        return Stream.of(
                "x".repeat(6_000),
                "\"".repeat(6_000),
                "🦆".repeat(3_000),
                "\u202e\u200f\u0000\ud800".repeat(500),
                "the of and ".repeat(540),
                "a ".repeat(3_000),
                "language model ".repeat(400),
                "e".repeat(20) + " " + "e".repeat(20),
                "ﷺ".repeat(3_000),
                "\u0301".repeat(6_000),
                "a\u0301".repeat(3_000),
                "https://huggingface.co/papers/" + "9".repeat(5_000),
                "-_'’".repeat(1_500),
                "zzzz of the",
                "the of zzzz",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z");
    }
}
