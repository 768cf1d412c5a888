package dev.paperboy.sandbox.discord.rest;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * What a request is answered.
 *
 * @param json null when the answer has no body
 */
record Answer(int status, @Nullable JsonNode json) {
    private static final Answer NOTHING = new Answer(204, null);

    static Answer ok(JsonNode json) {
        return new Answer(200, json);
    }

    static Answer created(JsonNode json) {
        return new Answer(201, json);
    }

    static Answer nothing() {
        return NOTHING;
    }
}
