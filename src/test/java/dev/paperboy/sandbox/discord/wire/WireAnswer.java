package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as it goes over the line.
 *
 * @param body empty when there is none
 * @param fromDiscord whether it has come as far as Discord itself, not only to the wall before it
 */
public record WireAnswer(
        int status,
        String contentType,
        String body,
        Map<String, String> headers,
        boolean fromDiscord) {

    private static final String JSON = "application/json";

    public WireAnswer {
        headers = Map.copyOf(headers);
    }

    public static WireAnswer of(int status, @Nullable JsonNode json) {
        return new WireAnswer(status, JSON, json == null ? "" : Json.write(json), Map.of(), true);
    }

    public static WireAnswer of(DiscordError error) {
        return of(error.status(), new Refused(error).json());
    }

    /** A page that the wall before Discord shows in its place. */
    static WireAnswer page(int status, String text) {
        String html = "<html><body>" + text + "</body></html>";
        return new WireAnswer(status, "text/html", html, Map.of(), false);
    }

    public WireAnswer withBody(String newBody) {
        return new WireAnswer(status, contentType, newBody, headers, fromDiscord);
    }

    /** The same answer with more headers. */
    public WireAnswer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new WireAnswer(status, contentType, body, all, fromDiscord);
    }
}
