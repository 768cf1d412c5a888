package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes JSON for tests from text in which {@code '} stands for {@code "}. */
final class BodyMaker {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BodyMaker() {}

    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    /** An array of the same JSON, {@code %d} being its number. */
    static String times(int count, String element) {
        StringBuilder array = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            array.append(i == 0 ? "" : ",").append(element.replace("%d", Integer.toString(i)));
        }
        return array.append(']').toString();
    }
}
