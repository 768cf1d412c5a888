package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.MessageBody;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Pings;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.World;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works out whom a message really notifies. */
final class PingReader {
    private static final Pattern USER = Pattern.compile("<@!?(\\d{1,19})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,19})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)\\b");

    private final World world;

    PingReader(World world) {
        this.world = world;
    }

    /**
     * Reads the mentions of a message the bot sends.
     *
     * @param allowed the request's {@code allowed_mentions}, missing when it has none
     * @param usersOnly whether, where it has none, only users are notified: so for answers to
     *     interactions
     */
    Pings read(MessageBody body, Channel channel, JsonNode allowed, boolean usersOnly) {
        String text = spoken(body);
        boolean given = allowed.isObject();
        boolean mighty = world.may(world.bot().id(), channel, Permission.MENTION_EVERYONE);
        boolean everyone =
                mighty
                        && EVERYONE.matcher(text).find()
                        && (given ? parses(allowed, "everyone") : !usersOnly);
        Set<Long> users =
                mentioned(
                        USER,
                        text,
                        id ->
                                (given ? names(allowed, "users", id) : true)
                                        && world.users().find(id) != null);
        Set<Long> roles =
                mentioned(
                        ROLE,
                        text,
                        id ->
                                (given ? names(allowed, "roles", id) : !usersOnly)
                                        && mayBeMentioned(channel, id, mighty));
        return new Pings(everyone, users, roles);
    }

    /** Only plain text and text displays notify; embeds never do. */
    private static String spoken(MessageBody body) {
        return Components.all(body.components())
                .filter(it -> Components.type(it) == Components.TEXT_DISPLAY)
                .map(it -> Json.text(it, "content"))
                .collect(Collectors.joining("\n", body.content() + "\n", ""));
    }

    private boolean mayBeMentioned(Channel channel, long roleId, boolean mighty) {
        Guild guild = channel.isDirect() ? null : world.guilds().find(channel.guildId());
        Role role = guild == null ? null : guild.roles().get(roleId);
        return role != null && (role.mentionable() || mighty);
    }

    private static boolean parses(JsonNode allowed, String what) {
        return allowed.path("parse").valueStream().anyMatch(it -> what.equals(it.asString("")));
    }

    private static boolean names(JsonNode allowed, String what, long id) {
        return parses(allowed, what)
                || allowed.path(what).valueStream().anyMatch(it -> it.asLong(0L) == id);
    }

    private static Set<Long> mentioned(Pattern pattern, String text, LongPredicate counts) {
        Set<Long> ids = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            long id = Long.parseUnsignedLong(matcher.group(1));
            if (counts.test(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
