package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.JsonNode;

import java.util.function.Supplier;

/** Posting, editing, deleting and crossposting messages. */
final class MessageRoutes {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";

    private final World world;
    private final Access access;
    private final Posting posting;
    private final MessageJson messages;
    private final Nonces nonces;

    MessageRoutes(
            World world, Access access, Posting posting, MessageJson messages, Nonces nonces) {
        this.world = world;
        this.access = access;
        this.posting = posting;
        this.messages = messages;
        this.nonces = nonces;
    }

    void addTo(Routes routes) {
        routes.on("POST", MESSAGES, this::create);
        routes.on("PATCH", MESSAGE, this::edit);
        routes.on("DELETE", MESSAGE, this::delete);
        routes.on("POST", MESSAGE + "/crosspost", this::crosspost);
    }

    private Answer create(Call call) {
        Channel channel = access.channel(call);
        Call.require(channel.type().holdsMessages(), DiscordError.NO_TEXT_CHANNEL);
        access.requireSending(channel);
        access.requireListener(channel);
        JsonNode body = call.body();
        ThreadSleep.wake(world, channel);
        access.requireParts(channel, body, call);
        requireReference(channel, body);
        Supplier<Message> post =
                () -> posting.post(channel, world.ids().next(), body, call.files());
        String nonce = Json.text(body, "nonce");
        boolean once = body.path("enforce_nonce").asBoolean(false) && !nonce.isEmpty();
        return Answer.ok(messages.created(once ? nonces.once(nonce, post) : post.get()));
    }

    private void requireReference(Channel channel, JsonNode body) {
        JsonNode reference = body.path("message_reference");
        if (!reference.isObject()) {
            return;
        }
        access.require(channel, Permission.READ_MESSAGE_HISTORY);
        boolean strict = reference.path("fail_if_not_exists").asBoolean(true);
        boolean exists =
                world.messages().find(channel.id(), Json.id(reference, "message_id")) != null;
        if (strict && !exists) {
            throw Refused.invalidBody(
                    "/message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message");
        }
    }

    private Answer edit(Call call) {
        Channel channel = access.channel(call);
        Message message = access.message(call, channel);
        Call.require(message.authorId() == world.bot().id(), DiscordError.CANNOT_EDIT_OTHERS);
        ThreadSleep.requireAwake(channel);
        access.requireParts(channel, call.body(), call);
        return Answer.ok(messages.of(posting.edit(message, call.body(), call.files())));
    }

    private Answer delete(Call call) {
        Channel channel = access.channel(call);
        Message message = access.message(call, channel);
        if (message.authorId() != world.bot().id()) {
            access.require(channel, Permission.MANAGE_MESSAGES);
        }
        ThreadSleep.requireAwake(channel);
        world.messages().delete(channel.id(), message.id());
        return Answer.nothing();
    }

    private Answer crosspost(Call call) {
        Channel channel = access.channel(call);
        Message message = access.message(call, channel);
        Call.require(channel.type() == ChannelType.ANNOUNCEMENT, DiscordError.WRONG_CHANNEL_TYPE);
        access.require(
                channel,
                message.authorId() == world.bot().id()
                        ? Permission.SEND_MESSAGES
                        : Permission.MANAGE_MESSAGES);
        Call.require(!message.has(MessageFlag.CROSSPOSTED), DiscordError.ALREADY_CROSSPOSTED);
        Message published =
                world.messages()
                        .edit(
                                channel.id(),
                                message.id(),
                                it -> it.withFlags(it.flags() | MessageFlag.CROSSPOSTED.bit()));
        if (published == null) {
            throw new Refused(DiscordError.UNKNOWN_MESSAGE);
        }
        return Answer.ok(messages.of(published));
    }
}
