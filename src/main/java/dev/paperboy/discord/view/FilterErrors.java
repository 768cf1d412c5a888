package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.MarkedPlace;
import dev.paperboy.filter.FilterError;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is wrong with a filter: the place, and what was expected there. */
public final class FilterErrors {

    private static final int MOST_SHOWN = 40;

    private FilterErrors() {}

    /**
     * The text for who typed it.
     *
     * @param typed the text that the error is of
     */
    public static String text(String typed, FilterError error, Language language) {
        String key = error.expected().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String found = typed.substring(error.from(), error.to());
        return language.text(
                "filter.malformed",
                MarkedPlace.of(typed, error.from(), error.to()),
                language.text(
                        "filter.expected." + key,
                        Markdown.inline(Clip.to(MOST_SHOWN, found)),
                        error.choices().stream()
                                .map(choice -> "`" + choice + "`")
                                .collect(Collectors.joining(", "))));
    }
}
