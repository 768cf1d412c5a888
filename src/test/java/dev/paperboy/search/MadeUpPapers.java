package dev.paperboy.search;

import dev.paperboy.filter.RandomFilters;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Votes;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers of few words in all combinations, and filters that ask for them. */
record MadeUpPapers(Random random) {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    private static final List<String> WORDS =
            List.of(
                    "agents",
                    "agent",
                    "tool-use",
                    "tooluse",
                    "tool",
                    "use",
                    "behaviour",
                    "behavior",
                    "optimise",
                    "optimization",
                    "the",
                    "of",
                    "state-of-the-art",
                    "self-correcting",
                    "GPT-4",
                    "C++",
                    "world",
                    "models",
                    "modelling",
                    "γ-ray",
                    "naïve",
                    "it's",
                    "2.5",
                    "LLMs");

    private static final List<String> NAMES =
            List.of(
                    "Li Wei",
                    "Wei Li",
                    "Li Li",
                    "Geoffrey E. Hinton",
                    "Jean-Baptiste Noël",
                    "An Will",
                    "Google DeepMind",
                    "googledeepmind",
                    "meta-llama",
                    "Meta",
                    "山田 太郎");

    private static final List<String> CATEGORIES =
            List.of("cs.CL", "cs.RO", "q-bio.NC", "math-ph", "cs", "stat.ML");

    String title() {
        return phrase(2 + random.nextInt(6));
    }

    String text() {
        return phrase(random.nextInt(30));
    }

    Paper paper(String id, String title, @Nullable String text) {
        return new Paper(
                new PaperId(id),
                new PaperText(title, text, null, some(3, () -> phrase(1 + random.nextInt(3)))),
                some(4, () -> any(NAMES)),
                new PaperDates(maybe(day()), maybe(day())),
                links(),
                maybe(new Organization(any(NAMES), maybe(any(NAMES)))),
                maybe(new Votes(random.nextInt(40), maybe(random.nextInt(40)))),
                maybe(arxiv()));
    }

    RandomFilters filters() {
        List<String> phrases = many(() -> phrase(1 + random.nextInt(3)));
        return new RandomFilters(random, WORDS, phrases, parts(), CATEGORIES);
    }

    /** Likewise of the words of papers. */
    RandomFilters filtersOf(List<Paper> papers) {
        List<String> words = new ArrayList<>(WORDS);
        List<String> phrases = new ArrayList<>(many(() -> phrase(1 + random.nextInt(3))));
        for (int i = 0; i < 200; i++) {
            List<String> title =
                    List.of(any(papers).title().replaceAll("[\"()]", "").split("\\s+"));
            int from = random.nextInt(title.size());
            words.add(title.get(from));
            phrases.add(String.join(" ", title.subList(from, Math.min(from + 2, title.size()))));
        }
        return new RandomFilters(random, words, phrases, parts(), CATEGORIES);
    }

    private List<String> parts() {
        return Stream.concat(
                        NAMES.stream(),
                        NAMES.stream().flatMap(name -> Stream.of(name.split("[ -]"))))
                .toList();
    }

    private String phrase(int words) {
        return Stream.generate(() -> any(WORDS)).limit(words).collect(Collectors.joining(" "));
    }

    private PaperLinks links() {
        List<String> media = List.of("https://x.example/1.png", "https://x.example/1.mp4");
        return new PaperLinks(
                maybe(URI.create("https://github.com/x/y")),
                null,
                maybe(URI.create("https://x.example/")),
                null,
                some(2, () -> URI.create(any(media))),
                maybe(random.nextInt(2)));
    }

    private ArxivRecord arxiv() {
        return new ArxivRecord(some(3, () -> any(CATEGORIES)), null, null, Publication.NONE, false);
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(400));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }

    private static <T> List<T> many(Supplier<T> one) {
        return Stream.generate(one).limit(40).toList();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
