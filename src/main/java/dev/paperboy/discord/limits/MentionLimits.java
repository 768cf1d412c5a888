package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Checks whom a message may notify. */
final class MentionLimits {
    private MentionLimits() {}

    static void check(JsonNode allowed, String path, Findings findings) {
        for (String kind : List.of("users", "roles")) {
            int named = allowed.path(kind).size();
            findings.most(path + "/" + kind, named, DiscordLimits.ALLOWED_MENTIONS);
            boolean all =
                    allowed.path("parse")
                            .valueStream()
                            .anyMatch(it -> kind.equals(it.asString("")));
            if (all && named > 0) {
                findings.add(
                        path,
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "parse:[\"" + kind + "\"] and " + kind + ":[…] are mutually exclusive.");
            }
        }
    }
}
