package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

/** Checks selects. */
final class SelectLimits {
    private SelectLimits() {}

    static void check(JsonNode select, String path, Findings findings) {
        findings.requiredText(select, path, "custom_id", DiscordLimits.CUSTOM_ID);
        findings.text(select, path, "placeholder", DiscordLimits.SELECT_PLACEHOLDER);
        boolean fixed = Json.type(select) == Kind.STRING_SELECT;
        int offered = fixed ? select.path("options").size() : DiscordLimits.SELECT_OPTIONS;
        if (fixed) {
            findings.between(path + "/options", offered, 1, DiscordLimits.SELECT_OPTIONS);
            options(select.path("options"), path + "/options", findings);
        }
        range(select, path, offered, findings);
        long preset =
                select.path("options").valueStream().filter(it -> Json.flag(it, "default")).count();
        if (preset > Json.number(select, "max_values", 1)) {
            findings.add(
                    path + "/options",
                    "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
                    preset + " options are chosen beforehand, more than may be.");
        }
    }

    /** Options of a select or a group. */
    static void options(JsonNode options, String path, Findings findings) {
        int index = 0;
        for (JsonNode option : options) {
            String at = path + "/" + index++;
            findings.requiredText(option, at, "label", DiscordLimits.SELECT_OPTION_TEXT);
            findings.requiredText(option, at, "value", DiscordLimits.SELECT_OPTION_TEXT);
            findings.text(option, at, "description", DiscordLimits.SELECT_OPTION_TEXT);
        }
        findings.unique(options, path, "value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
    }

    /** How many of the offered options must, and may, be chosen. */
    static void range(JsonNode select, String path, int offered, Findings findings) {
        int fewest = Json.number(select, "min_values", 1);
        int most = Json.number(select, "max_values", Math.max(1, fewest));
        if (most > offered) {
            findings.add(
                    path + "/max_values",
                    "SELECT_COMPONENT_MAX_VALUES",
                    "%d may be chosen, but only %d are offered.".formatted(most, offered));
        }
        if (fewest > most) {
            findings.add(
                    path + "/min_values",
                    "SELECT_COMPONENT_MIN_VALUES",
                    "At least %d must be chosen, but at most %d may be.".formatted(fewest, most));
        }
    }
}
