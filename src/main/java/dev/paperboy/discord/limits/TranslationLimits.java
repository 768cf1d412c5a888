package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the translations of a command or an option, and measures its text. */
final class TranslationLimits {
    /** The languages Discord's client speaks. */
    private static final Set<String> LOCALES =
            Set.of(
                    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi",
                    "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl",
                    "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW");

    private static final String NAMES = "name_localizations";
    private static final String DESCRIPTIONS = "description_localizations";

    private TranslationLimits() {}

    /** Checks those of a name that people type, and of its description. */
    static void typed(JsonNode named, String path, Findings findings) {
        each(named, NAMES, path, DiscordLimits.COMMAND_NAME, findings);
        each(named, DESCRIPTIONS, path, DiscordLimits.COMMAND_DESCRIPTION, findings);
        for (Map.Entry<String, JsonNode> translation : named.path(NAMES).properties()) {
            String name = translation.getValue().asString("");
            if (!CommandLimits.isName(name)) {
                findings.add(
                        path + "/" + NAMES + "/" + translation.getKey(),
                        "APPLICATION_COMMAND_INVALID_NAME",
                        "Command name is invalid: " + name);
            }
        }
    }

    /** Checks those of a name that is only read. */
    static void read(JsonNode named, String path, int longest, Findings findings) {
        each(named, NAMES, path, longest, findings);
    }

    private static void each(
            JsonNode named, String key, String path, int longest, Findings findings) {
        String at = path + "/" + key;
        for (Map.Entry<String, JsonNode> translation : named.path(key).properties()) {
            String locale = translation.getKey();
            if (!LOCALES.contains(locale)) {
                findings.add(at + "/" + locale, "LOCALE_UNKNOWN", "Unknown language.");
            }
            findings.requiredText(named.path(key), at, locale, longest);
        }
    }

    /**
     * Checks that no two are called the same in any language; without translation by their name.
     */
    static void unique(List<JsonNode> all, String path, String rule, Findings findings) {
        all.stream()
                .flatMap(named -> named.path(NAMES).propertyStream())
                .map(Map.Entry::getKey)
                .distinct()
                .forEach(locale -> {
                    Set<String> seen = new HashSet<>();
                    for (JsonNode named : all) {
                        String name = Json.text(named, "name");
                        String shown = named.path(NAMES).path(locale).asString(name);
                        if (!seen.add(shown)) {
                            findings.add(
                                    path,
                                    rule,
                                    "\"%s\" is there twice in %s.".formatted(shown, locale));
                        }
                    }
                });
    }

    /** The text of a command with all its options, of translations the longest counted. */
    static int length(JsonNode named) {
        int total = longest(named, "name") + longest(named, "description");
        for (JsonNode choice : named.path("choices")) {
            total += longest(choice, "name");
            JsonNode value = choice.path("value");
            total += value.isString() ? value.asString().length() : 0;
        }
        for (JsonNode option : named.path("options")) {
            total += length(option);
        }
        return total;
    }

    private static int longest(JsonNode named, String key) {
        return named.path(key + "_localizations")
                .valueStream()
                .mapToInt(it -> it.asString("").length())
                .reduce(Json.text(named, key).length(), Math::max);
    }
}
