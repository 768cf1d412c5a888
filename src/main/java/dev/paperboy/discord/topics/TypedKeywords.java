package dev.paperboy.discord.topics;

import dev.paperboy.discord.text.PlainText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Keywords as people write them: with commas or semicolons between them. */
final class TypedKeywords {

    private static final Pattern BETWEEN = Pattern.compile("[,;，、\\n]");

    private TypedKeywords() {}

    /** Each once, upper and lower case being the same, in the order they were written. */
    static List<String> read(String typed) {
        Map<String, String> keywords = new LinkedHashMap<>();
        BETWEEN.splitAsStream(typed)
                .map(PlainText::of)
                .filter(keyword -> !keyword.isEmpty())
                .forEach(keyword -> keywords.putIfAbsent(folded(keyword), keyword));
        return List.copyOf(keywords.values());
    }

    private static String folded(String keyword) {
        return keyword.toLowerCase(Locale.ROOT);
    }
}
