package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists of threads: of a server's active ones, of a channel's archived ones. */
final class ThreadLists {

    private static final long FEWEST = 2;

    private final World world;
    private final Access access;
    private final ChannelJson channels;

    ThreadLists(World world, Access access, ChannelJson channels) {
        this.world = world;
        this.access = access;
        this.channels = channels;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild_id}/threads/active", this::active);
        routes.on("GET", "/channels/{channel_id}/threads/archived/public", this::archived);
    }

    /** All that the bot sees, newest first. */
    private Answer active(Call call) {
        Stream<Channel> active =
                threads(access.guild(call).id())
                        .filter(it -> !state(it).archived())
                        .filter(it -> access.may(it, Permission.VIEW_CHANNEL))
                        .sorted(Comparator.comparingLong(Channel::id).reversed());
        return Answer.ok(json(active.toList()));
    }

    /** A page of them, the one archived last first. */
    private Answer archived(Call call) {
        Channel parent = access.channel(call);
        Call.require(
                access.may(parent, Permission.READ_MESSAGE_HISTORY), DiscordError.MISSING_ACCESS);
        int limit = limit(call);
        Instant before = before(call);
        List<Channel> found =
                threads(parent.guildId())
                        .filter(it -> it.parentId() == parent.id())
                        .filter(it -> it.type() != ChannelType.PRIVATE_THREAD)
                        .filter(it -> state(it).archived())
                        .filter(it -> state(it).archivedAt().isBefore(before))
                        .sorted(Comparator.comparing(ThreadLists::archivedAt).reversed())
                        .limit(limit + 1L)
                        .toList();
        List<Channel> page = found.subList(0, Math.min(limit, found.size()));
        return Answer.ok(json(page).put("has_more", found.size() > limit));
    }

    private Stream<Channel> threads(long guildId) {
        return world.channels().inGuild(guildId).stream().filter(it -> it.thread() != null);
    }

    private static ThreadState state(Channel thread) {
        return Objects.requireNonNull(thread.thread());
    }

    private static Instant archivedAt(Channel thread) {
        return state(thread).archivedAt();
    }

    private static int limit(Call call) {
        long limit = call.query("limit", DiscordLimits.HISTORY_PAGE);
        if (limit < FEWEST || limit > DiscordLimits.HISTORY_PAGE) {
            throw Refused.invalidBody(
                    "/limit",
                    "NUMBER_TYPE_MAX",
                    "int value should be between 2 and " + DiscordLimits.HISTORY_PAGE + ".");
        }
        return (int) limit;
    }

    private static Instant before(Call call) {
        String before = call.query().get("before");
        if (before == null) {
            return Instant.MAX;
        }
        try {
            return OffsetDateTime.parse(before).toInstant();
        } catch (DateTimeParseException _) {
            throw Refused.invalidBody("/before", "DATE_TIME_TYPE_PARSE", "Not a time.");
        }
    }

    private ObjectNode json(List<Channel> threads) {
        ObjectNode json = Json.object();
        json.set("threads", Json.array(threads.stream().map(channels::of).toList()));
        json.putArray("members");
        return json;
    }
}
