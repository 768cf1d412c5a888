package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

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

    private TranslationLimits() {}

    static void check(JsonNode named, String path, Findings findings) {
        for (String key : List.of("name_localizations", "description_localizations")) {
            for (Map.Entry<String, JsonNode> translation : named.path(key).properties()) {
                String locale = translation.getKey();
                String at = path + "/" + key;
                if (!LOCALES.contains(locale)) {
                    findings.add(at + "/" + locale, "LOCALE_UNKNOWN", "Unknown language.");
                }
                int longest =
                        key.startsWith("name")
                                ? DiscordLimits.COMMAND_NAME
                                : DiscordLimits.COMMAND_DESCRIPTION;
                findings.requiredText(named.path(key), at, locale, longest);
            }
        }
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
