package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Walks through the components of a message or a modal. */
public final class Components {
    public static final int ACTION_ROW = 1;
    public static final int BUTTON = 2;
    public static final int STRING_SELECT = 3;
    public static final int TEXT_INPUT = 4;
    public static final int USER_SELECT = 5;
    public static final int ROLE_SELECT = 6;
    public static final int MENTIONABLE_SELECT = 7;
    public static final int CHANNEL_SELECT = 8;
    public static final int TEXT_DISPLAY = 10;
    public static final int LABEL = 18;
    public static final int FILE_UPLOAD = 19;
    public static final int RADIO_GROUP = 21;
    public static final int CHECKBOX_GROUP = 22;
    public static final int CHECKBOX = 23;

    private static final Set<Integer> SELECTS =
            Set.of(STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT);

    private Components() {}

    /** All components, each before what it holds. */
    public static Stream<JsonNode> all(JsonNode components) {
        List<JsonNode> found = new ArrayList<>();
        components.forEach(component -> collect(component, found));
        return found.stream();
    }

    private static void collect(JsonNode component, List<JsonNode> found) {
        found.add(component);
        component.path("components").forEach(child -> collect(child, found));
        if (component.path("component").isObject()) {
            collect(component.path("component"), found);
        }
        if (component.path("accessory").isObject()) {
            collect(component.path("accessory"), found);
        }
    }

    public static int type(JsonNode component) {
        return component.path("type").asInt(0);
    }

    public static boolean isRow(JsonNode component) {
        return type(component) == ACTION_ROW;
    }

    public static boolean isSelect(JsonNode component) {
        return SELECTS.contains(type(component));
    }

    static String visibleText(JsonNode component) {
        return switch (type(component)) {
            case TEXT_DISPLAY -> Json.text(component, "content");
            case BUTTON, LABEL -> Json.text(component, "label");
            case STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT ->
                    Json.text(component, "placeholder");
            default -> "";
        };
    }
}
