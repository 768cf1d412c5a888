package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;

import tools.jackson.databind.JsonNode;

/** Single channels and threads. */
final class ChannelRoutes {
    private static final String CHANNEL = "/channels/{channel_id}";

    private final World world;
    private final Access access;
    private final ChannelJson channels;

    ChannelRoutes(World world, Access access, ChannelJson channels) {
        this.world = world;
        this.access = access;
        this.channels = channels;
    }

    void addTo(Routes routes) {
        routes.on("GET", CHANNEL, call -> Answer.ok(channels.of(access.channel(call))));
        routes.on("PATCH", CHANNEL, this::edit);
        routes.on("DELETE", CHANNEL, this::delete);
        routes.on("POST", CHANNEL + "/typing", this::type);
    }

    private Answer edit(Call call) {
        Channel channel = access.channel(call);
        ThreadState thread = channel.thread();
        boolean own = thread != null && thread.ownerId() == world.bot().id();
        if (!own || call.body().has("locked")) {
            access.require(channel, changing(channel));
        }
        JsonNode body = call.body();
        String name = body.has("name") ? Json.text(body, "name") : channel.name();
        Channel edited =
                world.channels().update(channel.id(), it -> withThread(it.withName(name), body));
        return Answer.ok(channels.of(edited));
    }

    private Channel withThread(Channel channel, JsonNode body) {
        ThreadState thread = channel.thread();
        if (thread == null) {
            return channel;
        }
        return channel.withThread(
                thread.archived(
                        body.path("archived").asBoolean(thread.archived()),
                        body.path("locked").asBoolean(thread.locked()),
                        world.time().now()));
    }

    private Answer delete(Call call) {
        Channel channel = access.channel(call);
        access.require(channel, changing(channel));
        world.channels().delete(channel.id());
        return Answer.ok(channels.of(channel));
    }

    private static Permission changing(Channel channel) {
        return channel.type().isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS;
    }

    private Answer type(Call call) {
        access.requireSending(access.channel(call));
        return Answer.nothing();
    }
}
