package dev.paperboy.source.huggingface;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.function.Supplier;

/** Parses JSON strictly, to its last byte. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {}

    static JsonDocument parse(byte[] json) {
        return document(() -> MAPPER.readTree(json));
    }

    static JsonDocument parse(String json) {
        return document(() -> MAPPER.readTree(json));
    }

    private static JsonDocument document(Supplier<JsonNode> reading) {
        try {
            JsonNode root = reading.get();
            return root.isMissingNode()
                    ? new JsonDocument.Broken("an empty answer")
                    : new JsonDocument.Whole(root);
        } catch (JacksonException broken) {
            return new JsonDocument.Broken("broken JSON: " + broken.getOriginalMessage());
        }
    }
}
