package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;

/** Checks messages as a whole. */
final class MessageLimits {
    private static final List<String> RESERVED_NAMES = List.of("discord", "clyde");

    private final JsonNode body;
    private final String path;
    private final boolean edit;
    private final Findings findings;

    private MessageLimits(JsonNode body, String path, boolean edit, Findings findings) {
        this.body = body;
        this.path = path;
        this.edit = edit;
        this.findings = findings;
    }

    static List<LimitFinding> check(JsonNode body, boolean edit) {
        Findings findings = new Findings();
        new MessageLimits(body, "", edit, findings).check();
        return findings.all();
    }

    static List<LimitFinding> checkForumPost(JsonNode body) {
        Findings findings = new Findings();
        findings.requiredText(body, "", "name", DiscordLimits.THREAD_NAME);
        findings.most("/applied_tags", body.path("applied_tags").size(), DiscordLimits.FORUM_TAGS);
        new MessageLimits(body.path("message"), "/message", false, findings).check();
        return findings.all();
    }

    private void check() {
        findings.text(body, path, "content", DiscordLimits.CONTENT);
        findings.text(body, path, "nonce", DiscordLimits.NONCE);
        webhookName();
        EmbedLimits.check(body.path("embeds"), path + "/embeds", findings);
        MentionLimits.check(body.path("allowed_mentions"), path + "/allowed_mentions", findings);
        attachments();
        if (isV2()) {
            onlyComponents();
        }
        new LayoutLimits(body.path("components"), path + "/components", findings)
                .check(isV2() || (edit && LayoutLimits.usesV2(body.path("components"))));
        if (!edit && isEmpty()) {
            findings.add(path, "MESSAGE_EMPTY", "Cannot send an empty message.");
        }
    }

    private void webhookName() {
        findings.text(body, path, "username", DiscordLimits.WEBHOOK_NAME);
        String name = Json.text(body, "username").toLowerCase(Locale.ROOT);
        for (String reserved : RESERVED_NAMES) {
            if (name.contains(reserved)) {
                findings.add(
                        path + "/username",
                        "USERNAME_INVALID_CONTAINS",
                        "Username cannot contain \"" + reserved + "\".");
            }
        }
    }

    private boolean isV2() {
        return (Json.number(body, "flags", 0) & DiscordLimits.COMPONENTS_V2) != 0;
    }

    private void onlyComponents() {
        for (String key : List.of("content", "embeds", "sticker_ids", "poll")) {
            JsonNode value = body.path(key);
            boolean absent = value.isMissingNode() || value.isNull();
            boolean empty = value.isContainer() ? value.isEmpty() : value.asString("").isEmpty();
            if (!absent && !empty) {
                findings.add(
                        path + "/" + key,
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "Cannot be used together with Components V2.");
            }
        }
    }

    private void attachments() {
        JsonNode attachments = body.path("attachments");
        findings.most(path + "/attachments", attachments.size(), DiscordLimits.ATTACHMENTS);
        int index = 0;
        for (JsonNode attachment : attachments) {
            findings.text(
                    attachment,
                    path + "/attachments/" + index++,
                    "description",
                    DiscordLimits.ALT_TEXT);
        }
    }

    private boolean isEmpty() {
        return Json.text(body, "content").isBlank()
                && body.path("embeds").isEmpty()
                && body.path("components").isEmpty()
                && body.path("attachments").isEmpty()
                && body.path("sticker_ids").isEmpty()
                && body.path("poll").isEmpty();
    }
}
