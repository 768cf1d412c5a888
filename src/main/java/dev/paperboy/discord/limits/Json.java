package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

/** Reads values that may be absent, or of another type than they should. */
final class Json {
    private Json() {}

    static String text(JsonNode parent, String key) {
        return parent.path(key).asString("");
    }

    static int number(JsonNode parent, String key, int fallback) {
        JsonNode value = parent.path(key);
        return value.isNumber() ? value.asInt(fallback) : fallback;
    }

    static boolean flag(JsonNode parent, String key) {
        return parent.path(key).asBoolean(false);
    }

    static int type(JsonNode component) {
        return number(component, "type", 0);
    }
}
