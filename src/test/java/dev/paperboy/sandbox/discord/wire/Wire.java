package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Application;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.User;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes accounts, members, roles and commands as Discord does. */
public final class Wire {
    private Wire() {}

    /** A moment as Discord writes it. */
    public static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString().replace("Z", "+00:00");
    }

    public static ObjectNode user(User user) {
        return Json.object()
                .put("id", Long.toString(user.id()))
                .put("username", user.name())
                .put("global_name", user.bot() ? null : user.displayName())
                .put("discriminator", user.bot() ? "0001" : "0")
                .putNull("avatar")
                .put("bot", user.bot())
                .put("public_flags", 0);
    }

    /** The bot's own account, as it sees itself. */
    public static ObjectNode self(Application application) {
        return user(application.bot())
                .put("username", application.bot().displayName())
                .put("verified", true)
                .put("mfa_enabled", true)
                .put("flags", 0)
                .putNull("email")
                .put("locale", application.bot().locale());
    }

    public static ObjectNode application(Application application) {
        ObjectNode json = Json.object();
        json.put("id", Long.toString(application.id()))
                .put("name", application.bot().displayName())
                .putNull("icon")
                .put("description", "")
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("verify_key", "0".repeat(64))
                .put("flags", 0);
        json.set("bot", user(application.bot()));
        json.set("owner", user(application.owner()));
        return json;
    }

    /** A membership; the account itself is under {@code user}. */
    public static ObjectNode member(Member member, User user) {
        ObjectNode json = partialMember(member);
        json.set("user", user(user));
        return json;
    }

    /** A membership without the account. */
    public static ObjectNode partialMember(Member member) {
        ObjectNode json = Json.object();
        json.set("roles", Json.ids(member.roleIds()));
        return json.put("joined_at", time(member.joinedAt()))
                .putNull("nick")
                .putNull("avatar")
                .putNull("premium_since")
                .putNull("communication_disabled_until")
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0);
    }

    public static ObjectNode role(Role role) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(role.id()))
                        .put("name", role.name())
                        .put("color", 0)
                        .put("hoist", false)
                        .put("position", role.position())
                        .put("permissions", Long.toString(role.permissions()))
                        .put("managed", role.managed())
                        .put("mentionable", role.mentionable())
                        .put("flags", 0)
                        .putNull("icon")
                        .putNull("unicode_emoji");
        json.set(
                "colors",
                Json.object()
                        .put("primary_color", 0)
                        .putNull("secondary_color")
                        .putNull("tertiary_color"));
        return json;
    }

    public static ObjectNode command(ApplicationCommand command, Application application) {
        ObjectNode json = command.definition().deepCopy();
        json.put("id", Long.toString(command.id()))
                .put("application_id", Long.toString(application.id()))
                .put("version", Long.toString(command.version()))
                .put("type", command.type());
        if (command.guildId() != 0) {
            json.put("guild_id", Long.toString(command.guildId()));
        }
        long needed = command.neededPermissions();
        json.put("default_member_permissions", needed < 0 ? null : Long.toString(needed));
        numbers(json, "contexts");
        numbers(json, "integration_types");
        return json;
    }

    /** Discord takes numbers written as strings, but answers numbers. */
    private static void numbers(ObjectNode json, String key) {
        if (json.path(key).isArray()) {
            ArrayNode numbers = Json.array();
            for (JsonNode value : json.path(key)) {
                numbers.add(value.asInt());
            }
            json.set(key, numbers);
        }
    }
}
