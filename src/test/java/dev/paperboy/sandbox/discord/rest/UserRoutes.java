package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;
import dev.paperboy.sandbox.discord.wire.Wire;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;

/** Accounts, the bot's own and others', and conversations with them. */
final class UserRoutes {
    private final World world;
    private final ChannelJson channels;

    UserRoutes(World world, ChannelJson channels) {
        this.world = world;
        this.channels = channels;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/users/@me", _ -> Answer.ok(Wire.self(world.application())));
        routes.on("GET", "/users/{user_id}", this::get);
        routes.on("GET", "/users/@me/guilds", _ -> guilds());
        routes.on("DELETE", "/users/@me/guilds/{guild_id}", this::leave);
        routes.on("POST", "/users/@me/channels", this::open);
    }

    private Answer get(Call call) {
        return Answer.ok(Wire.user(known(world.users().find(call.id("user_id")))));
    }

    private Answer guilds() {
        ArrayNode json = Json.array();
        world.guilds().all().stream()
                .filter(it -> it.member(world.bot().id()) != null)
                .forEach(it ->
                        json.addObject()
                                .put("id", Long.toString(it.id()))
                                .put("name", it.name())
                                .put("owner", false)
                                .put("permissions", "0"));
        return Answer.ok(json);
    }

    private Answer leave(Call call) {
        Call.require(world.guilds().find(call.id("guild_id")) != null, DiscordError.UNKNOWN_GUILD);
        world.guilds().removeMember(call.id("guild_id"), world.bot().id());
        return Answer.nothing();
    }

    private Answer open(Call call) {
        User user = known(world.users().find(Json.id(call.body(), "recipient_id")));
        Call.require(!user.bot(), DiscordError.CANNOT_MESSAGE_USER);
        Channel channel = world.channels().direct(user.id());
        return Answer.ok(channels.of(channel));
    }

    private static User known(@Nullable User user) {
        if (user == null) {
            throw new Refused(DiscordError.UNKNOWN_USER);
        }
        return user;
    }
}
