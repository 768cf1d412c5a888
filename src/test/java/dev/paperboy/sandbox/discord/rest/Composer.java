package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Attachment;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.MessageBody;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Makes a message's body of what a request carries. */
final class Composer {
    private static final String ATTACHED = "attachment://";
    private static final List<String> MEDIA = List.of("media", "file", "image", "thumbnail");

    private final World world;
    private final Supplier<String> url;

    Composer(World world, Supplier<String> url) {
        this.world = world;
        this.url = url;
    }

    MessageBody compose(JsonNode json, List<Upload> files, long channelId) {
        return edit(MessageBody.empty(), json, files, channelId);
    }

    /** The body after an edit: keys that are absent leave their part as it was. */
    MessageBody edit(MessageBody before, JsonNode json, List<Upload> files, long channelId) {
        List<Attachment> attachments = attachments(before.attachments(), json, files, channelId);
        ArrayNode embeds = json.has("embeds") ? array(json, "embeds") : before.embeds().deepCopy();
        for (JsonNode embed : embeds) {
            ((ObjectNode) embed).put("type", "rich");
        }
        ArrayNode components =
                json.has("components")
                        ? numbered(array(json, "components"))
                        : before.components().deepCopy();
        resolve(embeds, attachments);
        resolve(components, attachments);
        String content =
                json.has("content") ? Json.text(json, "content").strip() : before.content();
        return new MessageBody(content, embeds, components, attachments);
    }

    private static ArrayNode array(JsonNode json, String key) {
        return json.path(key) instanceof ArrayNode array ? array.deepCopy() : Json.array();
    }

    /** Gives every component without a number one of its own, as Discord does. */
    private static ArrayNode numbered(ArrayNode components) {
        Set<Integer> taken = new HashSet<>();
        Components.all(components).forEach(it -> taken.add(it.path("id").asInt(0)));
        int[] next = {1};
        Components.all(components)
                .filter(it -> it.path("id").asInt(0) == 0)
                .forEach(it -> {
                    while (!taken.add(next[0])) {
                        next[0]++;
                    }
                    ((ObjectNode) it).put("id", next[0]);
                });
        return components;
    }

    private List<Attachment> attachments(
            List<Attachment> before, JsonNode json, List<Upload> files, long channelId) {
        boolean listed = json.path("attachments").isArray();
        List<Attachment> after = new ArrayList<>(listed ? List.of() : before);
        Set<String> described = new HashSet<>();
        for (JsonNode entry : json.path("attachments")) {
            String id = Json.text(entry, "id");
            String part = "files[" + id + "]";
            described.add(part);
            String description = Json.text(entry, "description");
            before.stream()
                    .filter(it -> Long.toString(it.id()).equals(id))
                    .forEach(it -> after.add(it.withDescription(description)));
            files.stream()
                    .filter(it -> it.part().equals(part))
                    .forEach(it -> after.add(attachment(it, description, channelId)));
        }
        files.stream()
                .filter(it -> !described.contains(it.part()))
                .forEach(it -> after.add(attachment(it, "", channelId)));
        return after;
    }

    private Attachment attachment(Upload upload, String description, long channelId) {
        long id = world.ids().next();
        String at = url.get() + "/attachments/" + channelId + "/" + id + "/" + upload.fileName();
        return new Attachment(
                id, upload.fileName(), description, upload.contentType(), upload.bytes(), at);
    }

    /** Points {@code attachment://} links at where the file is served, and names Discord's copy. */
    private static void resolve(JsonNode node, List<Attachment> attachments) {
        if (node instanceof ObjectNode object) {
            for (String key : MEDIA) {
                if (object.path(key) instanceof ObjectNode media && media.has("url")) {
                    String link = served(Json.text(media, "url"), attachments);
                    media.put("url", link).put("proxy_url", link);
                }
            }
        }
        node.forEach(child -> resolve(child, attachments));
    }

    private static String served(String link, List<Attachment> attachments) {
        if (!link.startsWith(ATTACHED)) {
            return link;
        }
        return attachments.stream()
                .filter(it -> link.equals(ATTACHED + it.fileName()))
                .findFirst()
                .map(Attachment::url)
                .orElseThrow(() ->
                        Refused.invalidBody(
                                "/attachments",
                                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                                "The referenced attachment was not found: " + link));
    }
}
