package dev.paperboy.sandbox.discord.judge;

import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/**
 * Makes Discord's document strict: unknown keys are wrong, unions are decided by the kind of their
 * member. A few patches keep it from calling wrong what Discord takes: it names numbers where the
 * API has them as text and the other way round, and leaves out a few keys.
 */
final class StrictDocument {
    private static final String OPTION_PREFIX = "ApplicationCommand";
    private static final String OPTION_SUFFIX = "Option";

    private final ObjectNode document;
    private final ObjectNode schemas;

    private StrictDocument(ObjectNode document) {
        this.document = document;
        this.schemas = (ObjectNode) document.path("components").path("schemas");
    }

    static ObjectNode of(ObjectNode document) {
        StrictDocument strict = new StrictDocument(document);
        strict.patchTypes();
        strict.allowKeys();
        new UnionPatch(strict.schemas).apply(document);
        forbidUnknownKeys(document);
        return strict.document;
    }

    private void patchTypes() {
        schema("SnowflakeType").set("type", Json.array().add("string").add("integer"));
        for (String name : List.of("InteractionContextType", "ApplicationIntegrationType")) {
            ObjectNode before = schema(name).deepCopy();
            ObjectNode text = Json.object().put("type", "string").put("pattern", "^[0-2]$");
            ObjectNode either = Json.object();
            either.set("anyOf", Json.array().add(before).add(text));
            schemas.set(name, either);
        }
        for (JsonNode schema : schemas.values()) {
            JsonNode properties = schema.path("properties");
            JsonNode number = properties.path("default_member_permissions");
            if (number.isObject()) {
                ObjectNode text = Json.object().put("type", "string").put("pattern", "^\\d+$");
                ObjectNode either = Json.object();
                either.set("anyOf", Json.array().add(number.deepCopy()).add(text));
                ((ObjectNode) properties).set("default_member_permissions", either);
            }
        }
    }

    private void allowKeys() {
        ObjectNode flag = Json.object().put("type", "boolean");
        for (Map.Entry<String, JsonNode> entry : schemas.properties()) {
            String name = entry.getKey();
            JsonNode properties = entry.getValue().path("properties");
            boolean command = properties.has("default_member_permissions");
            boolean option = name.startsWith(OPTION_PREFIX) && name.endsWith(OPTION_SUFFIX);
            if (command && !properties.has("nsfw")) {
                ((ObjectNode) properties).set("nsfw", flag.deepCopy());
            }
            if (command && !properties.has("type")) {
                ((ObjectNode) properties).set("type", Json.object().put("type", "integer"));
            }
            if (option && !properties.has("autocomplete")) {
                ObjectNode no = Json.object().put("const", false);
                ((ObjectNode) properties).set("autocomplete", no);
            }
        }
        properties("MessageAttachmentRequest")
                .set("content_type", Json.object().put("type", "string"));
        properties("BaseCreateMessageCreateRequest").set("tts", flag.deepCopy());
    }

    private static void forbidUnknownKeys(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            // No keyword of JSON Schema: the validator would warn of it.
            schema.remove("x-discord-union");
        }
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && "object".equals(Json.text(schema, "type"))
                && !schema.has("allOf")
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(StrictDocument::forbidUnknownKeys);
    }

    private ObjectNode schema(String name) {
        return (ObjectNode) schemas.path(name);
    }

    private ObjectNode properties(String name) {
        return (ObjectNode) schema(name).path("properties");
    }
}
