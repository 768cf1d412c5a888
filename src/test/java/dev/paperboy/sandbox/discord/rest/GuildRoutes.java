package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.GuildJson;
import dev.paperboy.sandbox.discord.wire.Refused;
import dev.paperboy.sandbox.discord.wire.Wire;

/** Servers, their channels, roles and members. */
final class GuildRoutes {
    private final World world;
    private final Access access;
    private final GuildJson guilds;
    private final ChannelJson channels;

    GuildRoutes(World world, Access access, GuildJson guilds, ChannelJson channels) {
        this.world = world;
        this.access = access;
        this.guilds = guilds;
        this.channels = channels;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/guilds/{guild_id}", call -> Answer.ok(guilds.of(access.guild(call))));
        routes.on("GET", "/guilds/{guild_id}/channels", this::channels);
        routes.on("GET", "/guilds/{guild_id}/roles", this::roles);
        routes.on("GET", "/guilds/{guild_id}/members/{user_id}", this::member);
    }

    private Answer channels(Call call) {
        return Answer.ok(
                Json.array(
                        world.channels().inGuild(access.guild(call).id()).stream()
                                .filter(it -> !it.type().isThread())
                                .map(channels::of)
                                .toList()));
    }

    private Answer roles(Call call) {
        return Answer.ok(
                Json.array(access.guild(call).roles().values().stream().map(Wire::role).toList()));
    }

    private Answer member(Call call) {
        Guild guild = access.guild(call);
        Member member = guild.member(call.id("user_id"));
        if (member == null) {
            throw new Refused(DiscordError.UNKNOWN_MEMBER);
        }
        return Answer.ok(Wire.member(member, world.users().get(member.userId())));
    }
}
