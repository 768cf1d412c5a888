package dev.paperboy.sandbox.discord;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in the fields of a modal under the rules that Discord's client keeps people to. */
final class ModalFiller {
    private final ModalForm form;
    private final Resolved resolved;
    private final Map<String, Object> byField = new HashMap<>();

    ModalFiller(ModalForm form, Resolved resolved, Map<String, ?> values) {
        this.form = form;
        this.resolved = resolved;
        values.forEach((name, value) -> byField.put(id(form.field(name)), value));
    }

    private static String id(JsonNode field) {
        return Json.text(field, "custom_id");
    }

    /** The interaction's data of the filled form. */
    ObjectNode data() {
        ArrayNode components = Json.array();
        for (JsonNode component : form.components()) {
            ObjectNode out = Json.object().put("type", Components.type(component));
            out.put("id", component.path("id").asInt(components.size() + 1));
            if (Components.type(component) == Components.LABEL) {
                out.set("component", field(component.path("component")));
            }
            components.add(out);
        }
        ObjectNode data = Json.object().put("custom_id", form.customId());
        data.set("components", components);
        resolved.addTo(data);
        return data;
    }

    private ObjectNode field(JsonNode field) {
        ObjectNode out =
                Json.object()
                        .put("type", Components.type(field))
                        .put("id", field.path("id").asInt(0))
                        .put("custom_id", id(field));
        Object value = byField.get(id(field));
        switch (Components.type(field)) {
            case Components.TEXT_INPUT -> out.put("value", text(field, value));
            case Components.CHECKBOX -> out.put("value", Boolean.TRUE.equals(value));
            case Components.RADIO_GROUP -> {
                List<String> chosen = chosen(field, value);
                out.put("value", chosen.isEmpty() ? null : chosen.getFirst());
            }
            default -> {
                ArrayNode values = out.putArray("values");
                chosen(field, value).forEach(values::add);
            }
        }
        return out;
    }

    private static String text(JsonNode field, @Nullable Object value) {
        String text = value == null ? Json.text(field, "value") : value.toString();
        boolean required = field.path("required").asBoolean(true);
        if (text.isEmpty() && !required) {
            return text;
        }
        int shortest = Math.max(field.path("min_length").asInt(0), required ? 1 : 0);
        int longest = field.path("max_length").asInt(DiscordLimits.TEXT_INPUT);
        if (text.length() < shortest || text.length() > longest) {
            throw new RefusedByClient(
                    "the field %s takes %d to %d characters, not %d"
                            .formatted(id(field), shortest, longest, text.length()));
        }
        return text;
    }

    private List<String> chosen(JsonNode field, @Nullable Object value) {
        boolean required = field.path("required").asBoolean(true);
        if (value == null) {
            List<String> preset = Selection.presets(field);
            if (preset.isEmpty() && required) {
                throw new RefusedByClient("the field " + id(field) + " must be filled in");
            }
            return preset;
        }
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return new Selection(field, resolved).choose(values);
    }
}
