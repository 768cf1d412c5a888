package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** Reading what stands in a channel. */
final class HistoryRoutes {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final long DEFAULT_PAGE = 50;

    private final World world;
    private final Access access;
    private final MessageJson messages;

    HistoryRoutes(World world, Access access, MessageJson messages) {
        this.world = world;
        this.access = access;
        this.messages = messages;
    }

    void addTo(Routes routes) {
        routes.on("GET", MESSAGES, this::list);
        routes.on("GET", MESSAGES + "/{message_id}", this::get);
    }

    private Answer get(Call call) {
        Channel channel = access.channel(call);
        Call.require(
                access.may(channel, Permission.READ_MESSAGE_HISTORY), DiscordError.MISSING_ACCESS);
        return Answer.ok(json(access.message(call, channel)));
    }

    private Answer list(Call call) {
        Channel channel = access.channel(call);
        long limit = call.query("limit", DEFAULT_PAGE);
        if (limit < 1 || limit > DiscordLimits.HISTORY_PAGE) {
            throw Refused.invalidBody(
                    "/limit",
                    "NUMBER_TYPE_MAX",
                    "int value should be between 1 and " + DiscordLimits.HISTORY_PAGE + ".");
        }
        // Discord answers a bot that may not read the past with an empty list, not an error.
        if (!access.may(channel, Permission.READ_MESSAGE_HISTORY)) {
            return Answer.ok(Json.array());
        }
        return Answer.ok(Json.array(page(channel, call, limit).map(this::json).toList()));
    }

    private Stream<Message> page(Channel channel, Call call, long limit) {
        NavigableMap<Long, Message> all = world.messages().byId(channel.id());
        if (call.query().containsKey("after")) {
            NavigableMap<Long, Message> newer = all.tailMap(call.query("after", 0), false);
            return newestFirst(visible(newer).limit(limit));
        }
        if (call.query().containsKey("around")) {
            return around(all, call.query("around", 0), limit);
        }
        long before = call.query("before", Long.MAX_VALUE);
        return visible(all.headMap(before, false).descendingMap()).limit(limit);
    }

    private static Stream<Message> around(NavigableMap<Long, Message> all, long id, long limit) {
        List<Message> older =
                visible(all.headMap(id, true).descendingMap()).limit((limit + 1) / 2).toList();
        Stream<Message> newer = visible(all.tailMap(id, false)).limit(limit - older.size());
        return newestFirst(Stream.concat(older.stream(), newer));
    }

    private static Stream<Message> visible(NavigableMap<Long, Message> messages) {
        return messages.values().stream().filter(it -> !it.isEphemeral());
    }

    private static Stream<Message> newestFirst(Stream<Message> messages) {
        return messages.sorted(Comparator.comparingLong(Message::id).reversed());
    }

    private ObjectNode json(Message message) {
        return messages.withheld(message, messages.of(message));
    }
}
