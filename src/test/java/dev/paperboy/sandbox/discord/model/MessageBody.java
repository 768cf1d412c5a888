package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.List;

/** What a message says: text, embeds, components and files. */
public record MessageBody(
        String content, ArrayNode embeds, ArrayNode components, List<Attachment> attachments) {
    public MessageBody {
        attachments = List.copyOf(attachments);
    }

    public static MessageBody empty() {
        return new MessageBody("", Json.array(), Json.array(), List.of());
    }

    public static MessageBody ofText(String content) {
        return new MessageBody(content, Json.array(), Json.array(), List.of());
    }

    public boolean isEmpty() {
        return content.isBlank()
                && embeds.isEmpty()
                && components.isEmpty()
                && attachments.isEmpty();
    }

    /** All the text a reader sees, from top to bottom, one piece a line. */
    public String text() {
        List<String> pieces = new ArrayList<>();
        pieces.add(content);
        embeds.forEach(embed -> addEmbed(embed, pieces));
        Components.all(components).forEach(it -> pieces.add(Components.visibleText(it)));
        pieces.removeIf(String::isEmpty);
        return String.join("\n", pieces);
    }

    private static void addEmbed(JsonNode embed, List<String> pieces) {
        pieces.add(Json.text(embed.path("author"), "name"));
        pieces.add(Json.text(embed, "title"));
        pieces.add(Json.text(embed, "description"));
        for (JsonNode field : embed.path("fields")) {
            pieces.add(Json.text(field, "name"));
            pieces.add(Json.text(field, "value"));
        }
        pieces.add(Json.text(embed.path("footer"), "text"));
    }
}
