package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers what a check finds, and holds the questions that all checks ask. */
final class Findings {
    private final List<LimitFinding> found = new ArrayList<>();

    List<LimitFinding> all() {
        return List.copyOf(found);
    }

    void add(String path, String rule, String message) {
        found.add(new LimitFinding(path, rule, message));
    }

    /** A text that may be absent. */
    void text(JsonNode parent, String path, String key, int longest) {
        int length = Json.text(parent, key).strip().length();
        if (length > longest) {
            add(
                    path + "/" + key,
                    "BASE_TYPE_MAX_LENGTH",
                    "Must be %d or fewer in length, is %d.".formatted(longest, length));
        }
    }

    /** A text that must be there and not be blank. */
    void requiredText(JsonNode parent, String path, String key, int longest) {
        if (Json.text(parent, key).isBlank()) {
            add(path + "/" + key, "BASE_TYPE_REQUIRED", "This field is required.");
        }
        text(parent, path, key, longest);
    }

    /** A number of things that may be 0. */
    void most(String path, int count, int most) {
        between(path, count, 0, most);
    }

    void between(String path, int count, int fewest, int most) {
        if (count < fewest || count > most) {
            add(
                    path,
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between %d and %d in length, is %d.".formatted(fewest, most, count));
        }
    }

    /** Values of which no two may be the same; absent ones do not count. */
    void unique(JsonNode array, String path, String key, String rule) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (JsonNode entry : array) {
            String value = Json.text(entry, key);
            if (!value.isEmpty() && !seen.add(value)) {
                add(path + "/" + index + "/" + key, rule, "\"" + value + "\" is there twice.");
            }
            index++;
        }
    }

    /** A link that may be absent. */
    void link(JsonNode parent, String path, String key, int longest, Predicate<String> fits) {
        String link = Json.text(parent, key);
        if (!link.isEmpty() && !fits.test(link)) {
            add(path + "/" + key, "URL_TYPE_INVALID_URL", "Not a well formed URL: " + link);
        }
        text(parent, path, key, longest);
    }
}
