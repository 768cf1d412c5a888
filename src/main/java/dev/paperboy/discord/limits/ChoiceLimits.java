package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

/** Checks suggestions and fixed choices. */
final class ChoiceLimits {
    /** JavaScript's greatest safe whole number, which Discord keeps to. */
    private static final long GREATEST = 1L << 53;

    private ChoiceLimits() {}

    static void check(JsonNode choices, String path, Findings findings) {
        int index = 0;
        for (JsonNode choice : choices) {
            String at = path + "/" + index++;
            findings.requiredText(choice, at, "name", DiscordLimits.CHOICE_TEXT);
            TranslationLimits.read(choice, at, DiscordLimits.CHOICE_TEXT, findings);
            JsonNode value = choice.path("value");
            if (value.isString()) {
                findings.requiredText(choice, at, "value", DiscordLimits.CHOICE_TEXT);
            } else if (!value.isNumber() || Math.abs(value.asDouble()) > GREATEST) {
                findings.add(at + "/value", "BASE_TYPE_REQUIRED", "A choice has a value.");
            }
        }
    }
}
