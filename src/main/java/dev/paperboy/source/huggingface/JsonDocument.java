package dev.paperboy.source.huggingface;

import tools.jackson.databind.JsonNode;

/** What bytes that should be JSON turn out to be. */
sealed interface JsonDocument {

    /** Well-formed to its end. */
    record Whole(JsonNode root) implements JsonDocument {}

    /**
     * Cut off, garbled, or no JSON at all.
     *
     * @param reason one clause for the operator
     */
    record Broken(String reason) implements JsonDocument {}
}
