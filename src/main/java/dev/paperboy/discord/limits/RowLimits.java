package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

/** Checks rows and their buttons. */
final class RowLimits {
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private RowLimits() {}

    static void check(JsonNode row, String path, Findings findings) {
        JsonNode held = row.path("components");
        findings.between(path + "/components", held.size(), 1, DiscordLimits.BUTTONS_PER_ROW);
        boolean select = held.valueStream().anyMatch(it -> Kind.SELECTS.contains(Json.type(it)));
        if (select && held.size() > 1) {
            findings.add(
                    path + "/components",
                    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                    "A select fills its row.");
        }
    }

    static void button(JsonNode button, String path, Findings findings) {
        findings.text(button, path, "label", DiscordLimits.BUTTON_LABEL);
        switch (Json.number(button, "style", 0)) {
            case LINK -> {
                if (Json.text(button, "url").isEmpty()) {
                    findings.add(path + "/url", "BASE_TYPE_REQUIRED", "A link leads somewhere.");
                }
                absent(button, path, "custom_id", findings);
                face(button, path, findings);
            }
            case PREMIUM -> absent(button, path, "label", findings);
            default -> {
                findings.requiredText(button, path, "custom_id", DiscordLimits.CUSTOM_ID);
                absent(button, path, "url", findings);
                face(button, path, findings);
            }
        }
        findings.link(button, path, "url", DiscordLimits.BUTTON_URL, Links::isClickable);
    }

    private static void face(JsonNode button, String path, Findings findings) {
        if (Json.text(button, "label").isBlank() && button.path("emoji").isEmpty()) {
            findings.add(
                    path, "BUTTON_COMPONENT_INVALID_LABEL", "A button has a label or an emoji.");
        }
    }

    private static void absent(JsonNode button, String path, String key, Findings findings) {
        if (!Json.text(button, key).isEmpty()) {
            findings.add(
                    path + "/" + key,
                    "BUTTON_COMPONENT_INVALID_FIELD",
                    "A button of this style has no " + key + ".");
        }
    }
}
