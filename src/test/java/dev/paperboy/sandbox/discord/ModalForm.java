package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** A form in a window over the chat, ready to be filled in. */
public final class ModalForm {
    private final Interaction opener;
    private final JsonNode json;

    ModalForm(Interaction opener, JsonNode json) {
        this.opener = opener;
        this.json = json;
    }

    public String title() {
        return Json.text(json, "title");
    }

    public String customId() {
        return Json.text(json, "custom_id");
    }

    /** What it asks for: the labels over its fields. */
    public List<String> labels() {
        return components()
                .valueStream()
                .filter(it -> Components.type(it) == Components.LABEL)
                .map(it -> Json.text(it, "label"))
                .toList();
    }

    /** The form as the bot described it: labels with their fields, and texts. */
    public JsonNode components() {
        return json.path("components");
    }

    Interaction opener() {
        return opener;
    }

    /** One field, by its label or its {@code custom_id}. */
    JsonNode field(String name) {
        return components()
                .valueStream()
                .filter(it -> Components.type(it) == Components.LABEL)
                .filter(it ->
                        Json.text(it, "label").equals(name)
                                || Json.text(it.path("component"), "custom_id").equals(name))
                .map(it -> it.path("component"))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedByClient(
                                "the form \"%s\" has no field %s; it has: %s"
                                        .formatted(title(), name, labels())));
    }

    /** Makes sure that all names are those of fields. */
    void requireFields(Map<String, ?> values) {
        values.keySet().forEach(this::field);
    }
}
