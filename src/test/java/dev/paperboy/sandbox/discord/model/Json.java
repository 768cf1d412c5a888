package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;

/** Reads and makes JSON trees. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ArrayNode array(Collection<? extends JsonNode> nodes) {
        return array().addAll(nodes);
    }

    /** Snowflakes as Discord writes them: an array of strings. */
    public static ArrayNode ids(Collection<Long> ids) {
        ArrayNode array = array();
        ids.forEach(id -> array.add(Long.toString(id)));
        return array;
    }

    /**
     * Parses JSON.
     *
     * @throws tools.jackson.core.JacksonException when it is none
     */
    public static JsonNode parse(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }

    /**
     * Parses JSON.
     *
     * @throws tools.jackson.core.JacksonException when it is none
     */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The snowflake under a key, written as a string or a number; 0 where there is none. */
    public static long id(JsonNode parent, String key) {
        return parent.path(key).asLong(0L);
    }

    /** The text under a key; empty where there is none. */
    public static String text(JsonNode parent, String key) {
        return parent.path(key).asString("");
    }
}
