package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.ForumTag;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Threads on messages, on channels, and the posts of forums. */
final class ThreadRoutes {
    private static final String CHANNEL = "/channels/{channel_id}";

    private final World world;
    private final Access access;
    private final Posting posting;
    private final ChannelJson channels;
    private final MessageJson messages;

    ThreadRoutes(
            World world,
            Access access,
            Posting posting,
            ChannelJson channels,
            MessageJson messages) {
        this.world = world;
        this.access = access;
        this.posting = posting;
        this.channels = channels;
        this.messages = messages;
    }

    void addTo(Routes routes) {
        routes.on("POST", CHANNEL + "/messages/{message_id}/threads", this::onMessage);
        routes.on("POST", CHANNEL + "/threads", this::onChannel);
    }

    private Answer onMessage(Call call) {
        Channel parent = access.channel(call);
        requireText(parent);
        access.require(parent, Permission.CREATE_PUBLIC_THREADS);
        Message message = access.message(call, parent);
        Call.require(!message.has(MessageFlag.HAS_THREAD), DiscordError.THREAD_EXISTS);
        Channel thread = create(parent, message.id(), publicIn(parent), call.body(), List.of());
        world.messages()
                .edit(
                        parent.id(),
                        message.id(),
                        it -> it.withFlags(it.flags() | MessageFlag.HAS_THREAD.bit()));
        return Answer.created(channels.of(thread));
    }

    private Answer onChannel(Call call) {
        Channel parent = access.channel(call);
        if (parent.type() == ChannelType.FORUM) {
            return post(parent, call);
        }
        requireText(parent);
        JsonNode body = call.body();
        int wanted = body.path("type").asInt(ChannelType.PRIVATE_THREAD.code());
        boolean secret = wanted == ChannelType.PRIVATE_THREAD.code();
        access.require(
                parent,
                secret ? Permission.CREATE_PRIVATE_THREADS : Permission.CREATE_PUBLIC_THREADS);
        ChannelType type = secret ? ChannelType.PRIVATE_THREAD : publicIn(parent);
        Channel thread = create(parent, world.ids().next(), type, body, List.of());
        return Answer.created(channels.of(thread));
    }

    /** A post of a forum is a thread whose first message bears the thread's id. */
    private Answer post(Channel forum, Call call) {
        access.require(forum, Permission.SEND_MESSAGES);
        JsonNode body = call.body();
        access.requireParts(forum, body.path("message"), call);
        List<Long> tags = tags(forum, body);
        Call.require(!forum.tagRequired() || !tags.isEmpty(), DiscordError.TAG_REQUIRED);
        return world.changes()
                .inOrder(() -> {
                    long id = world.ids().next();
                    Channel thread = create(forum, id, ChannelType.PUBLIC_THREAD, body, tags);
                    JsonNode first = body.path("message");
                    Message message = posting.post(thread, id, first, call.files());
                    ObjectNode json = channels.of(thread);
                    json.set("message", messages.of(message));
                    return Answer.created(json);
                });
    }

    private static List<Long> tags(Channel forum, JsonNode body) {
        List<Long> known = forum.tags().stream().map(ForumTag::id).toList();
        List<Long> wanted =
                body.path("applied_tags").valueStream().map(it -> it.asLong(0L)).toList();
        if (!known.containsAll(wanted)) {
            throw Refused.invalidBody("/applied_tags", "INVALID_FORUM_TAG", "Unknown tag");
        }
        return wanted;
    }

    private Channel create(
            Channel parent, long id, ChannelType type, JsonNode body, List<Long> tags) {
        ThreadState state = ThreadState.begun(world.bot().id(), world.time().now(), tags);
        return world.channels().createThread(parent, id, type, Json.text(body, "name"), state);
    }

    private static void requireText(Channel parent) {
        boolean text =
                parent.type() == ChannelType.TEXT || parent.type() == ChannelType.ANNOUNCEMENT;
        Call.require(text, DiscordError.WRONG_CHANNEL_TYPE);
    }

    private static ChannelType publicIn(Channel parent) {
        return parent.type() == ChannelType.ANNOUNCEMENT
                ? ChannelType.ANNOUNCEMENT_THREAD
                : ChannelType.PUBLIC_THREAD;
    }
}
