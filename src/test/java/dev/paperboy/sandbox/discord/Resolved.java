package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.Wire;

import tools.jackson.databind.node.ObjectNode;

/** Gathers the channels, members and roles that an interaction names by their ids. */
final class Resolved {
    private final ObjectNode json = Json.object();
    private final World world;
    private final long actingUser;
    private final Channel place;

    Resolved(World world, long actingUser, Channel place) {
        this.world = world;
        this.actingUser = actingUser;
        this.place = place;
    }

    /** Notes what a value stands for and gives its id. */
    long id(Object value) {
        return switch (value) {
            case LocalChannel channel -> channel(channel.channel());
            case Actor actor -> user(actor);
            case Role role -> role(role);
            default -> throw new RefusedByClient(value + " is no channel, person or role");
        };
    }

    private long channel(Channel channel) {
        boolean seen =
                channel.guildId() == place.guildId()
                        && world.may(actingUser, channel, Permission.VIEW_CHANNEL);
        if (!seen) {
            throw new RefusedByClient("#" + channel.name() + " is not to be seen here");
        }
        ObjectNode shown = new ChannelJson(world).of(channel);
        shown.put("permissions", Long.toString(world.permissions(actingUser, channel)));
        json.withObjectProperty("channels").set(Long.toString(channel.id()), shown);
        return channel.id();
    }

    private long user(Actor actor) {
        String id = Long.toString(actor.id());
        json.withObjectProperty("users").set(id, Wire.user(actor.user()));
        Member member = world.member(actor.id(), place);
        if (member != null) {
            ObjectNode shown = Wire.partialMember(member);
            shown.put("permissions", Long.toString(world.permissions(actor.id(), place)));
            json.withObjectProperty("members").set(id, shown);
        }
        return actor.id();
    }

    private long role(Role role) {
        json.withObjectProperty("roles").set(Long.toString(role.id()), Wire.role(role));
        return role.id();
    }

    /** Adds what was gathered to an interaction's data. */
    void addTo(ObjectNode data) {
        if (!json.isEmpty()) {
            data.set("resolved", json);
        }
    }
}
