package dev.paperboy.subscription;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a file of presets says of one.
 *
 * @param removed whether there is to be no such preset; then nothing else counts
 */
record PresetEntry(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> keywords,
        @Nullable String filter,
        @Nullable Width width,
        boolean removed) {

    /**
     * The topic that it describes.
     *
     * @throws IllegalArgumentException if it describes none
     */
    Topic topic() {
        List<String> words = keywords == null ? List.of() : keywords;
        check(name != null && !name.isBlank(), "it has no name");
        check(length(name) <= Topic.LONGEST_NAME, "its name is too long");
        check(length(description) <= Topic.LONGEST_DESCRIPTION, "its description is too long");
        check(words.size() <= Topic.MOST_KEYWORDS, "it has too many keywords");
        check(words.stream().noneMatch(String::isBlank), "a keyword of it is blank");
        check(
                words.stream().allMatch(word -> word.length() <= Topic.LONGEST_KEYWORD),
                "a keyword of it is too long");
        return new Topic(
                String.valueOf(name),
                description,
                words,
                readFilter(),
                Examples.NONE,
                width == null ? Width.NORMAL : width);
    }

    private @Nullable Filter readFilter() {
        return switch (FilterSyntax.read(filter == null ? "" : filter)) {
            case FilterReading.Read(Filter read) -> read;
            case FilterReading.Blank _ -> null;
            case FilterReading.Malformed(var error) ->
                    throw new IllegalArgumentException(
                            "its filter is wrong at character %d".formatted(error.from() + 1));
        };
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
