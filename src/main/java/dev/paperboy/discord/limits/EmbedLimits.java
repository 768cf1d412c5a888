package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Checks embeds, each and all together. */
final class EmbedLimits {
    private static final List<String> PARTS =
            List.of("title", "description", "author", "footer", "fields", "image", "thumbnail");

    private final JsonNode embed;
    private final String path;
    private final Findings findings;

    private EmbedLimits(JsonNode embed, String path, Findings findings) {
        this.embed = embed;
        this.path = path;
        this.findings = findings;
    }

    static void check(JsonNode embeds, String path, Findings findings) {
        findings.most(path, embeds.size(), DiscordLimits.EMBEDS);
        int total = 0;
        int index = 0;
        for (JsonNode embed : embeds) {
            new EmbedLimits(embed, path + "/" + index++, findings).check();
            total += length(embed);
        }
        if (total > DiscordLimits.EMBEDS_TEXT) {
            findings.add(
                    path,
                    "MAX_EMBED_SIZE_EXCEEDED",
                    "Embed size exceeds maximum size of %d: %d."
                            .formatted(DiscordLimits.EMBEDS_TEXT, total));
        }
    }

    private static int length(JsonNode embed) {
        int total = size(embed, "title") + size(embed, "description");
        total += size(embed.path("footer"), "text") + size(embed.path("author"), "name");
        for (JsonNode field : embed.path("fields")) {
            total += size(field, "name") + size(field, "value");
        }
        return total;
    }

    private static int size(JsonNode parent, String key) {
        return Json.text(parent, key).strip().length();
    }

    private void check() {
        if (PARTS.stream().allMatch(part -> isEmpty(embed.path(part)))) {
            findings.add(path, "BASE_TYPE_REQUIRED", "An embed shows something.");
        }
        findings.text(embed, path, "title", DiscordLimits.EMBED_TITLE);
        findings.text(embed, path, "description", DiscordLimits.EMBED_DESCRIPTION);
        findings.text(embed.path("footer"), path + "/footer", "text", DiscordLimits.EMBED_FOOTER);
        findings.text(embed.path("author"), path + "/author", "name", DiscordLimits.EMBED_AUTHOR);
        fields();
        web(embed, path, "url");
        web(embed.path("author"), path + "/author", "url");
        media(embed.path("author"), path + "/author", "icon_url");
        media(embed.path("footer"), path + "/footer", "icon_url");
        media(embed.path("image"), path + "/image", "url");
        media(embed.path("thumbnail"), path + "/thumbnail", "url");
    }

    private static boolean isEmpty(JsonNode part) {
        return part.isContainer() ? part.isEmpty() : part.asString("").isBlank();
    }

    private void fields() {
        JsonNode fields = embed.path("fields");
        findings.most(path + "/fields", fields.size(), DiscordLimits.EMBED_FIELDS);
        int index = 0;
        for (JsonNode field : fields) {
            String at = path + "/fields/" + index++;
            findings.requiredText(field, at, "name", DiscordLimits.EMBED_FIELD_NAME);
            findings.requiredText(field, at, "value", DiscordLimits.EMBED_FIELD_VALUE);
        }
    }

    private void web(JsonNode parent, String at, String key) {
        findings.link(parent, at, key, DiscordLimits.MEDIA_URL, Links::isWeb);
    }

    private void media(JsonNode parent, String at, String key) {
        findings.link(parent, at, key, DiscordLimits.MEDIA_URL, Links::isMedia);
    }
}
