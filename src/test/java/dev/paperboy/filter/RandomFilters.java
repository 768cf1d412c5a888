package dev.paperboy.filter;

import dev.paperboy.filter.Filter.Comparison;
import dev.paperboy.filter.Filter.Figure;
import dev.paperboy.filter.Filter.Thing;

import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Filters made up at random of the words of somebody's papers.
 *
 * @param words without blanks
 * @param phrases of words with single blanks between them
 * @param names of authors and organisations
 * @param categories of arXiv
 */
public record RandomFilters(
        Random random,
        List<String> words,
        List<String> phrases,
        List<String> names,
        List<String> categories) {

    private static final int MOST_PARTS = 3;

    /**
     * @param depth how deep it may be nested
     */
    public Filter next(int depth) {
        return depth == 0 || random.nextInt(4) == 0 ? leaf() : node(depth - 1);
    }

    private Filter node(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> new Filter.All(parts(depth));
            case 1 -> new Filter.Any(parts(depth));
            default -> new Filter.Not(next(depth));
        };
    }

    private List<Filter> parts(int depth) {
        return Stream.generate(() -> next(depth))
                .limit(2 + random.nextInt(MOST_PARTS - 1))
                .toList();
    }

    private Filter leaf() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Filter.Word(any(words));
            case 2 -> new Filter.Phrase(any(phrases));
            case 3 -> new Filter.Author(any(names));
            case 4 -> new Filter.Organization(any(names));
            case 5 -> new Filter.Category(any(categories));
            case 6 -> new Filter.Keyword(any(phrases));
            case 7 -> new Filter.Has(any(List.of(Thing.values())));
            default -> counted();
        };
    }

    private Filter counted() {
        return random.nextInt(3) == 0
                ? new Filter.Since(age())
                : new Filter.Count(
                        any(List.of(Figure.values())),
                        any(List.of(Comparison.values())),
                        random.nextInt(40));
    }

    private Period age() {
        int number = 1 + random.nextInt(300);
        return switch (random.nextInt(3)) {
            case 0 -> Period.ofDays(number);
            case 1 -> Period.ofMonths(1 + number / 10);
            default -> Period.ofYears(1 + number / 100);
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
