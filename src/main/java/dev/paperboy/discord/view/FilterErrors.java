package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;
import dev.paperboy.filter.FilterError;

/** What is wrong with a filter that a person typed, in words. */
public final class FilterErrors {

    private FilterErrors() {}

    /** A placeholder until the merge. */
    public static String text(String typed, FilterError error, Language language) {
        return typed + error + language;
    }
}
