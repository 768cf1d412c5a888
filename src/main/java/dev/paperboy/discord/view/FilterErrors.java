package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.filter.FilterError;

import java.util.stream.Collectors;

/** What is wrong with a filter, and where. */
public final class FilterErrors {

    /** So much of the text is shown on either side of the place. */
    private static final int AROUND = 30;

    private static final int MOST_CHOICES = 9;

    private FilterErrors() {}

    /**
     * A sentence, and the text with a mark below the place.
     *
     * @param typed what was to be a filter
     */
    public static String text(String typed, FilterError error, Language language) {
        String choices =
                error.choices().stream()
                        .limit(MOST_CHOICES)
                        .map(choice -> "`" + choice + "`")
                        .collect(Collectors.joining(", "));
        return language.text("filter.error." + error.expected(), choices) + place(typed, error);
    }

    private static String place(String typed, FilterError error) {
        int place = Math.min(error.from(), typed.length());
        int end = Math.clamp(error.to(), place, typed.length());
        String before = shown(typed.substring(boundary(typed, place - AROUND), place));
        String meant =
                shown(typed.substring(place, boundary(typed, Math.min(end, place + AROUND))));
        String after = shown(typed.substring(end, boundary(typed, end + AROUND)));
        String mark = " ".repeat(before.length()) + "^".repeat(Math.max(1, meant.length()));
        return "\n```\n" + before + meant + after + "\n" + mark + "\n```";
    }

    /** Not inside what is one character. */
    private static int boundary(String text, int index) {
        int within = Math.clamp(index, 0, text.length());
        return within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within))
                ? within + 1
                : within;
    }

    /** As it is seen in a block that no backtick ends; blanks at the ends count for the mark. */
    private static String shown(String part) {
        String plain = PlainText.of(part).replace('`', 'ˋ');
        String start = part.startsWith(" ") ? " " : "";
        String end = part.endsWith(" ") && !part.isBlank() ? " " : "";
        return start + plain + end;
    }
}
