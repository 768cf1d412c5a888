package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks modals. */
final class ModalLimits {
    private static final String COMPONENTS = "/components";

    private final Findings findings = new Findings();

    private ModalLimits() {}

    static List<LimitFinding> check(JsonNode data) {
        ModalLimits limits = new ModalLimits();
        limits.modal(data);
        return limits.findings.all();
    }

    private void modal(JsonNode data) {
        findings.requiredText(data, "", "title", DiscordLimits.MODAL_TITLE);
        findings.requiredText(data, "", "custom_id", DiscordLimits.CUSTOM_ID);
        JsonNode components = data.path("components");
        findings.between(COMPONENTS, components.size(), 1, DiscordLimits.MODAL_COMPONENTS);
        Set<String> customIds = new HashSet<>();
        for (Places.Place place : Places.all(components, COMPONENTS)) {
            String customId = Json.text(place.component(), "custom_id");
            if (!customId.isEmpty() && !customIds.add(customId)) {
                findings.add(
                        place.path() + "/custom_id",
                        "COMPONENT_CUSTOM_ID_DUPLICATED",
                        "Component custom id cannot be duplicated.");
            }
            one(place.component(), place.path());
        }
    }

    private void one(JsonNode component, String path) {
        switch (Json.type(component)) {
            case Kind.LABEL -> label(component, path);
            case Kind.TEXT_INPUT -> textInput(component, path);
            case Kind.TEXT_DISPLAY ->
                    findings.requiredText(
                            component, path, "content", DiscordLimits.COMPONENTS_TEXT);
            case Kind.RADIO_GROUP -> group(component, path, DiscordLimits.RADIO_OPTIONS_AT_LEAST);
            case Kind.CHECKBOX_GROUP -> {
                group(component, path, 1);
                int offered = component.path("options").size();
                SelectLimits.range(component, path, offered, findings);
            }
            case Kind.CHECKBOX, Kind.FILE_UPLOAD ->
                    findings.requiredText(component, path, "custom_id", DiscordLimits.CUSTOM_ID);
            default -> {
                if (Kind.SELECTS.contains(Json.type(component))) {
                    SelectLimits.check(component, path, findings);
                }
            }
        }
    }

    private void label(JsonNode label, String path) {
        findings.requiredText(label, path, "label", DiscordLimits.LABEL);
        findings.text(label, path, "description", DiscordLimits.LABEL_DESCRIPTION);
        if (!label.path("component").isObject()) {
            findings.add(path + "/component", "BASE_TYPE_REQUIRED", "A label labels something.");
        }
    }

    private void textInput(JsonNode input, String path) {
        findings.requiredText(input, path, "custom_id", DiscordLimits.CUSTOM_ID);
        findings.text(input, path, "placeholder", DiscordLimits.TEXT_INPUT_PLACEHOLDER);
        int longest = Json.number(input, "max_length", DiscordLimits.TEXT_INPUT);
        int shortest = Json.number(input, "min_length", 0);
        findings.between(path + "/max_length", longest, 1, DiscordLimits.TEXT_INPUT);
        findings.between(path + "/min_length", shortest, 0, longest);
        findings.text(input, path, "value", longest);
    }

    private void group(JsonNode group, String path, int fewest) {
        findings.requiredText(group, path, "custom_id", DiscordLimits.CUSTOM_ID);
        JsonNode options = group.path("options");
        findings.between(path + "/options", options.size(), fewest, DiscordLimits.GROUP_OPTIONS);
        SelectLimits.options(options, path + "/options", findings);
    }
}
