package dev.paperboy.sandbox.discord.judge;

import dev.paperboy.sandbox.discord.model.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns unions into decisions, so that a mistake is told once and where it is, instead of once for
 * each member of the union that the body does not fit.
 */
final class UnionPatch {
    private static final String REFERENCE = "#/components/schemas/";

    private final ObjectNode schemas;

    UnionPatch(ObjectNode schemas) {
        this.schemas = schemas;
    }

    void apply(JsonNode node) {
        List<JsonNode> children = new ArrayList<>(node.values());
        children.forEach(this::apply);
        if (node instanceof ObjectNode schema && schema.path("oneOf") instanceof ArrayNode union) {
            if (isNullable(union)) {
                decideNull(schema, union);
            } else {
                Map<Integer, JsonNode> byType = byType(union);
                if (byType != null) {
                    decideByType(schema, byType);
                }
            }
        }
    }

    private static boolean isNullable(ArrayNode union) {
        return union.size() == 2 && "null".equals(Json.text(union.path(0), "type"));
    }

    private static void decideNull(ObjectNode schema, ArrayNode union) {
        schema.remove("oneOf");
        schema.set("if", Json.object().put("type", "null"));
        schema.set("else", union.path(1));
    }

    /** The members by the number in their {@code type}; null when they have none. */
    private @Nullable Map<Integer, JsonNode> byType(ArrayNode union) {
        Map<Integer, JsonNode> members = new LinkedHashMap<>();
        for (JsonNode member : union) {
            String name = Json.text(member, "$ref").replace(REFERENCE, "");
            JsonNode type = schemas.path(name).path("properties").path("type").path("enum");
            if (type.size() != 1 || !type.path(0).isInt()) {
                return null;
            }
            members.put(type.path(0).asInt(), member);
        }
        return members;
    }

    private static void decideByType(ObjectNode schema, Map<Integer, JsonNode> members) {
        schema.remove("oneOf");
        schema.put("type", "object");
        schema.putArray("required").add("type");
        ArrayNode types = schema.putObject("properties").putObject("type").putArray("enum");
        ArrayNode decisions = schema.putArray("allOf");
        members.forEach((type, member) -> {
            types.add(type);
            ObjectNode decision = decisions.addObject();
            decision.putObject("if").putObject("properties").putObject("type").put("const", type);
            decision.set("then", member);
        });
    }
}
