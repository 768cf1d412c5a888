package dev.paperboy.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.Votes;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real papers, and beyond them such as are mixed of their words and bring as many new words as real
 * ones would; always the same. The authors are invented, for the records have none.
 */
final class ManyPapers {

    private static final double OTHER_WORDS = 0.3;

    /** Among the real ones, the vocabulary grows by two or three words a paper. */
    private static final double NEW_WORDS = 0.01;

    private static final int ABSTRACTS_OF_WORDS = 4_000;
    private static final int AUTHORS = 4;
    private static final int NAMES = 4_000;
    private static final double WITH_CODE = 0.4;

    /** Of the logarithm. */
    private static final double MIDDLE_OF_VOTES = 1.8;

    private static final double SPREAD_OF_VOTES = 1.2;

    private final Random random = new Random(1);
    private final List<Paper> real;
    private final List<String> words;
    private final List<String> names;
    private int given;

    ManyPapers() throws IOException {
        real = RealPapers.read();
        words = real.stream().limit(ABSTRACTS_OF_WORDS).flatMap(ManyPapers::wordsOf).toList();
        names = IntStream.range(0, NAMES).mapToObj(_ -> name()).toList();
    }

    private static Stream<String> wordsOf(Paper paper) {
        return Stream.of(Objects.requireNonNull(paper.text().abstractText()).split(" ", -1));
    }

    /** The next ones. */
    List<Paper> next(int count) {
        return IntStream.range(0, count).mapToObj(_ -> next()).toList();
    }

    private Paper next() {
        int number = given++;
        if (number < real.size()) {
            Paper paper = real.get(number);
            return paper(paper.id().value(), paper.title(), text(paper));
        }
        Paper model = real.get(random.nextInt(real.size()));
        int other = number - real.size();
        return paper(
                "%04d.%05d".formatted(1001 + other / 50_000, other % 50_000),
                mixed(model.title()),
                mixed(text(model)));
    }

    private static String text(Paper paper) {
        return Objects.requireNonNull(paper.text().abstractText());
    }

    private Paper paper(String id, String title, String text) {
        List<String> authors =
                IntStream.range(0, AUTHORS)
                        .mapToObj(_ -> any(names) + " " + any(names))
                        .distinct()
                        .toList();
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
        return told(RealPapers.paper(id, title, text, authors, day));
    }

    /** With what sources tell besides: some have code, most few votes and a few many. */
    private Paper told(Paper paper) {
        URI code = random.nextDouble() < WITH_CODE ? URI.create("https://example.org/code") : null;
        int upvotes = (int) Math.exp(MIDDLE_OF_VOTES + SPREAD_OF_VOTES * random.nextGaussian());
        return new Paper(
                paper.id(),
                paper.text(),
                paper.authors(),
                paper.dates(),
                new PaperLinks(code, null, null, null, List.of()),
                null,
                new Votes(upvotes, random.nextInt(4)));
    }

    private String mixed(String text) {
        List<String> mixed = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            double chance = random.nextDouble();
            if (chance < NEW_WORDS) {
                mixed.add(word + letters(1 + random.nextInt(3)));
            } else {
                mixed.add(chance < OTHER_WORDS ? any(words) : word);
            }
        }
        return String.join(" ", mixed).strip();
    }

    private String name() {
        String name = letters(4 + random.nextInt(6));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
