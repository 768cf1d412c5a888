package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.judge.Place;
import dev.paperboy.sandbox.discord.judge.Submission;

import net.dv8tion.jda.api.components.container.Container;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message as it goes over the wire, taken apart for tests. */
record SeenMessage(JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BodyJudge JUDGE = new BodyJudge();
    private static final String MESSAGES = "/channels/{channel_id}/messages";

    static SeenMessage of(Container container) {
        return of(MessageBody.message(container, null));
    }

    static SeenMessage of(String body) {
        return new SeenMessage(JSON.readTree(body));
    }

    /** All components in the order they are seen. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        body.path("components").forEach(component -> collect(component, found));
        return found;
    }

    private static void collect(JsonNode component, List<JsonNode> found) {
        found.add(component);
        component.path("components").forEach(child -> collect(child, found));
        if (component.has("accessory")) {
            collect(component.get("accessory"), found);
        }
    }

    List<String> texts() {
        return components().stream()
                .filter(component -> component.path("type").asInt() == 10)
                .map(component -> component.path("content").asString())
                .toList();
    }

    String text() {
        return String.join("\n", texts());
    }

    List<String> customIds() {
        return components().stream()
                .filter(component -> component.has("custom_id"))
                .map(component -> component.get("custom_id").asString())
                .toList();
    }

    /** The labels of the buttons, row by row. */
    List<List<String>> rows() {
        return components().stream()
                .filter(component -> component.path("type").asInt() == 1)
                .map(row ->
                        row.path("components")
                                .valueStream()
                                .map(button -> button.path("label").asString())
                                .toList())
                .toList();
    }

    List<JsonNode> options() {
        return components().stream()
                .flatMap(component -> component.path("options").valueStream())
                .toList();
    }

    /** What is seen, a line each, the kinds that are not text in brackets. */
    String outline() {
        return components().stream()
                .map(SeenMessage::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(JsonNode component) {
        return switch (component.path("type").asInt()) {
            case 2 ->
                    "["
                            + component.path("label").asString()
                            + " -> "
                            + component
                                    .path("custom_id")
                                    .asString(component.path("url").asString(""))
                            + "]";
            case 3 ->
                    "["
                            + component.path("placeholder").asString()
                            + " -> "
                            + component.path("custom_id").asString()
                            + component
                                    .path("options")
                                    .valueStream()
                                    .map(SeenMessage::option)
                                    .collect(Collectors.joining())
                            + "]";
            case 10 -> component.path("content").asString();
            case 11 -> "[thumbnail " + picture(component) + "]";
            case 12 -> "[picture " + picture(component.path("items").path(0)) + "]";
            case 14 -> "[divider]";
            default -> "";
        };
    }

    private static String option(JsonNode option) {
        return "\n    "
                + option.path("label").asString()
                + " | "
                + option.path("value").asString()
                + " | "
                + option.path("description").asString("");
    }

    private static String picture(JsonNode item) {
        return item.path("media").path("url").asString()
                + " | "
                + item.path("description").asString("");
    }

    /** Whether Discord would take it: by its own document where that is at hand, and by limits. */
    void isTaken() {
        assertThat(JUDGE.judge(new Submission("POST", MESSAGES, Place.CHANNEL, false, body)))
                .isEmpty();
    }

    /** Whether its texts keep well below Discord's limits, with what each text costs besides. */
    void isWithin(int characters, int bytes) {
        assertThat(texts().stream().mapToInt(text -> text.length() + 12).sum())
                .isLessThanOrEqualTo(characters);
        assertThat(texts().stream().mapToInt(DiscordLimits::bytesOf).sum())
                .isLessThanOrEqualTo(bytes);
    }
}
