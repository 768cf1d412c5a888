package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Filter.About;
import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Phrase;
import dev.paperboy.filter.Filter.Word;
import dev.paperboy.filter.FilterError;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.search.query.QueryWords;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person typed to search for, as it is to be answered. */
public sealed interface TypedSearch {

    /**
     * Words, a title, an id, a link: {@link PaperSearch#search(String, SearchOrder, int)} forgives
     * whatever is wrong with it.
     */
    record Plain(String text) implements TypedSearch {}

    /**
     * A filter.
     *
     * @param words to be ranked by, as forgivingly as plain ones: those that stand alone in it,
     *     with its phrases in their places; without any that tell something, a topic that it asks
     *     for; empty: there are conditions only
     * @param conditions all else, and the phrases: they have to hold
     */
    record Filtered(String words, Filter conditions) implements TypedSearch {

        /** Whether relevance has nothing to say, so that votes or dates put the papers in order. */
        public boolean hasConditionsOnly() {
            return words.isEmpty();
        }
    }

    /** Plainly meant as a filter, but none. */
    record Malformed(FilterError error) implements TypedSearch {}

    /** Only what is {@linkplain FilterSyntax#isMeant plainly meant} as a filter is read as one. */
    static TypedSearch of(String typed) {
        if (!FilterSyntax.isMeant(typed)) {
            return new Plain(typed);
        }
        return switch (FilterSyntax.read(typed)) {
            case FilterReading.Blank() -> new Plain(typed);
            case FilterReading.Malformed(FilterError error) -> new Malformed(error);
            case FilterReading.Read(Filter filter) -> of(typed, filter);
        };
    }

    private static TypedSearch of(String typed, Filter filter) {
        List<Filter> parts = filter instanceof All(List<Filter> all) ? all : List.of(filter);
        List<Filter> conditions = parts.stream().filter(part -> !(part instanceof Word)).toList();
        if (conditions.isEmpty()) {
            return new Plain(typed);
        }
        String typedWords =
                conditions.size() < parts.size()
                        ? joined(parts.stream().flatMap(TypedSearch::words))
                        : "";
        String words =
                QueryWords.of(typedWords).tellSomething()
                        ? typedWords
                        : joined(parts.stream().flatMap(TypedSearch::topic));
        return new Filtered(
                words, conditions.size() == 1 ? conditions.getFirst() : new All(conditions));
    }

    private static Stream<String> words(Filter part) {
        return switch (part) {
            case Word(String text) -> Stream.of(text);
            case Phrase(String text) -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    private static Stream<String> topic(Filter part) {
        return part instanceof About(String topic) ? Stream.of(topic) : Stream.empty();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
