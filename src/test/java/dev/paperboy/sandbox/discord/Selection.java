package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses in a select, a radio group or a checkbox group. */
final class Selection {
    private final JsonNode component;
    private final Resolved resolved;

    Selection(JsonNode component, Resolved resolved) {
        this.component = component;
        this.resolved = resolved;
    }

    /** The values that are chosen before the person does anything. */
    static List<String> presets(JsonNode component) {
        Stream<String> options =
                component
                        .path("options")
                        .valueStream()
                        .filter(it -> it.path("default").asBoolean(false))
                        .map(it -> Json.text(it, "value"));
        Stream<String> entities =
                component.path("default_values").valueStream().map(it -> Json.text(it, "id"));
        return Stream.concat(options, entities).toList();
    }

    /**
     * The values the bot gets.
     *
     * @param values labels or values of options; people, roles or channels
     * @throws RefusedByClient when that cannot be chosen
     */
    List<String> choose(List<?> values) {
        boolean radio = Components.type(component) == Components.RADIO_GROUP;
        int fewest = component.path("min_values").asInt(1);
        int most =
                Components.type(component) == Components.CHECKBOX_GROUP
                        ? component.path("max_values").asInt(component.path("options").size())
                        : component.path("max_values").asInt(1);
        if (values.size() < fewest || values.size() > (radio ? 1 : most)) {
            throw new RefusedByClient(
                    "%s takes %d to %d values, not %d"
                            .formatted(name(), fewest, most, values.size()));
        }
        List<String> chosen = values.stream().map(this::value).toList();
        if (Set.copyOf(chosen).size() < chosen.size()) {
            throw new RefusedByClient(name() + " takes each value once");
        }
        return chosen;
    }

    private String value(Object chosen) {
        if (!component.has("options")) {
            return Long.toString(resolved.id(chosen));
        }
        return component
                .path("options")
                .valueStream()
                .filter(it ->
                        Json.text(it, "value").equals(chosen)
                                || Json.text(it, "label").equals(chosen))
                .map(it -> Json.text(it, "value"))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedByClient(
                                name() + " does not offer " + chosen + " but " + labels()));
    }

    private List<String> labels() {
        return component.path("options").valueStream().map(it -> Json.text(it, "label")).toList();
    }

    private String name() {
        return Json.text(component, "custom_id");
    }
}
