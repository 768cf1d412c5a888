package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A request that has found its route. */
record Call(
        Route route,
        Map<String, String> params,
        Map<String, String> query,
        Payload payload,
        List<Finding> findings) {

    String param(String name) {
        return Objects.requireNonNull(params.get(name), name);
    }

    /**
     * A snowflake in the path.
     *
     * @throws Refused when it is no number
     */
    long id(String name) {
        try {
            return Long.parseUnsignedLong(param(name));
        } catch (NumberFormatException _) {
            throw Refused.invalidBody("/" + name, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        }
    }

    /** A number in the query; the fallback when it is not given. */
    long query(String name, long fallback) {
        String value = query.get(name);
        if (value == null) {
            return fallback;
        }
        try {
            return Long.parseUnsignedLong(value);
        } catch (NumberFormatException _) {
            throw Refused.invalidBody("/" + name, "NUMBER_TYPE_COERCE", "Value is no number.");
        }
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(query.getOrDefault(name, "false"));
    }

    /**
     * The JSON body.
     *
     * @throws Refused when a judge found something wrong in it
     */
    JsonNode body() {
        if (!findings.isEmpty()) {
            throw Refused.invalidBody(findings);
        }
        JsonNode json = payload.json();
        return json == null ? Json.object() : json;
    }

    List<Upload> files() {
        return payload.files();
    }

    /**
     * Refuses a request unless something holds.
     *
     * @throws Refused with the error when it does not
     */
    static void require(boolean holds, DiscordError otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
