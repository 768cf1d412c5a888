package dev.paperboy.discord.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that people may type, in their own language and in English. */
public record Vocabulary(Language language) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * All words that mean the same.
     *
     * @param key of a text that lists them in lower case with blanks between
     */
    public Set<String> words(String key) {
        return Stream.of(language.inEnglish(), language)
                .flatMap(each -> BLANKS.splitAsStream(each.text(key).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A pattern that finds any of them as a whole word. */
    public Pattern pattern(String key) {
        return Pattern.compile(
                words(key).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }
}
