package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

/** Checks pictures and files in a message's components. */
final class MediaLimits {
    private MediaLimits() {}

    static void gallery(JsonNode gallery, String path, Findings findings) {
        JsonNode items = gallery.path("items");
        findings.between(path + "/items", items.size(), 1, DiscordLimits.GALLERY_ITEMS);
        int index = 0;
        for (JsonNode item : items) {
            media(item, path + "/items/" + index++, findings);
        }
    }

    /** One picture with its alternative text. */
    static void media(JsonNode item, String path, Findings findings) {
        JsonNode media = item.path("media");
        findings.requiredText(media, path + "/media", "url", DiscordLimits.MEDIA_URL);
        findings.link(media, path + "/media", "url", DiscordLimits.MEDIA_URL, Links::isMedia);
        findings.text(item, path, "description", DiscordLimits.ALT_TEXT);
    }

    /** A file to download, which must have come with the message. */
    static void file(JsonNode component, String path, Findings findings) {
        JsonNode file = component.path("file");
        findings.requiredText(file, path + "/file", "url", DiscordLimits.MEDIA_URL);
        findings.link(file, path + "/file", "url", DiscordLimits.MEDIA_URL, Links::isAttached);
    }
}
