package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks how the components of a message are put together, and their sums. */
final class LayoutLimits {
    private static final Set<Integer> MEDIA_KINDS = Set.of(Kind.THUMBNAIL, Kind.FILE);

    private final JsonNode components;
    private final String path;
    private final Findings findings;
    private final List<Places.Place> all;

    LayoutLimits(JsonNode components, String path, Findings findings) {
        this.components = components;
        this.path = path;
        this.findings = findings;
        this.all = Places.all(components, path);
    }

    /** Whether something stands at the top that only Components V2 makes possible. */
    static boolean usesV2(JsonNode components) {
        return components.valueStream().anyMatch(it -> Kind.V2_ONLY.contains(Json.type(it)));
    }

    void check(boolean v2) {
        if (v2) {
            sums();
        } else {
            rowsOnly();
        }
        duplicates();
        all.forEach(place -> one(place.component(), place.path()));
    }

    private void rowsOnly() {
        findings.most(path, components.size(), DiscordLimits.ROWS);
        int index = 0;
        for (JsonNode component : components) {
            if (Json.type(component) != Kind.ACTION_ROW) {
                findings.add(
                        path + "/" + index,
                        "UNION_TYPE_CHOICES",
                        "Only action rows, where the flag of Components V2 is not set.");
            }
            index++;
        }
    }

    private void sums() {
        findings.most(path, all.size(), DiscordLimits.COMPONENTS);
        int text = 0;
        int bytes = 0;
        int media = 0;
        for (Places.Place place : all) {
            JsonNode component = place.component();
            if (Json.type(component) == Kind.TEXT_DISPLAY) {
                String content = Json.text(component, "content");
                text += content.strip().length();
                bytes += DiscordLimits.bytesOf(content);
            }
            media += component.path("items").size();
            media += MEDIA_KINDS.contains(Json.type(component)) ? 1 : 0;
        }
        sum("COMPONENT_MAX_TOTAL_LENGTH", text, DiscordLimits.COMPONENTS_TEXT, "characters");
        sum("COMPONENT_MAX_TOTAL_BYTES", bytes, DiscordLimits.COMPONENTS_BYTES, "bytes");
        sum("COMPONENT_MAX_MEDIA", media, DiscordLimits.MEDIA, "pictures");
    }

    private void sum(String rule, int sum, int most, String unit) {
        if (sum > most) {
            findings.add(
                    path,
                    rule,
                    "All components together have %d %s, at most %d are taken."
                            .formatted(sum, unit, most));
        }
    }

    private void duplicates() {
        Set<String> customIds = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (Places.Place place : all) {
            String customId = Json.text(place.component(), "custom_id");
            if (!customId.isEmpty() && !customIds.add(customId)) {
                findings.add(
                        place.path() + "/custom_id",
                        "COMPONENT_CUSTOM_ID_DUPLICATED",
                        "Component custom id cannot be duplicated.");
            }
            int id = Json.number(place.component(), "id", 0);
            if (id != 0 && !ids.add(id)) {
                findings.add(
                        place.path() + "/id",
                        "COMPONENT_ID_DUPLICATED",
                        "Component id cannot be duplicated.");
            }
        }
    }

    private void one(JsonNode component, String at) {
        switch (Json.type(component)) {
            case Kind.ACTION_ROW -> RowLimits.check(component, at, findings);
            case Kind.BUTTON -> RowLimits.button(component, at, findings);
            case Kind.SECTION -> section(component, at);
            case Kind.TEXT_DISPLAY ->
                    findings.requiredText(component, at, "content", DiscordLimits.COMPONENTS_TEXT);
            case Kind.THUMBNAIL -> MediaLimits.media(component, at, findings);
            case Kind.MEDIA_GALLERY -> MediaLimits.gallery(component, at, findings);
            case Kind.FILE -> MediaLimits.file(component, at, findings);
            case Kind.CONTAINER -> container(component, at);
            case Kind.SEPARATOR -> {}
            default -> {
                if (Kind.SELECTS.contains(Json.type(component))) {
                    SelectLimits.check(component, at, findings);
                }
            }
        }
    }

    private void section(JsonNode section, String at) {
        JsonNode texts = section.path("components");
        findings.between(at + "/components", texts.size(), 1, DiscordLimits.SECTION_TEXTS);
        int accessory = Json.type(section.path("accessory"));
        if (accessory != Kind.BUTTON && accessory != Kind.THUMBNAIL) {
            findings.add(
                    at + "/accessory",
                    "UNION_TYPE_CHOICES",
                    "A section has a button or a thumbnail beside its text.");
        }
    }

    private void container(JsonNode container, String at) {
        JsonNode held = container.path("components");
        if (held.isEmpty()) {
            findings.add(at + "/components", "BASE_TYPE_REQUIRED", "A container holds something.");
        }
        if (held.valueStream().anyMatch(it -> Json.type(it) == Kind.CONTAINER)) {
            findings.add(
                    at + "/components", "UNION_TYPE_CHOICES", "A container holds no container.");
        }
    }
}
