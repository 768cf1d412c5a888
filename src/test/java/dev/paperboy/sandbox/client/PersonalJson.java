package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.InteractionOrigin;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.GuildJson;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Wire;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what exists as Discord tells it to one person's client. */
final class PersonalJson {

    private final World world;
    private final long personId;
    private final ChannelJson channels;
    private final MessageJson messages;
    private final GuildJson guilds;

    PersonalJson(World world, long personId) {
        this.world = world;
        this.personId = personId;
        this.channels = new ChannelJson(world);
        this.messages = new MessageJson(world, channels);
        this.guilds = new GuildJson(world, channels);
    }

    boolean sees(Channel channel) {
        return world.may(personId, channel, Permission.VIEW_CHANNEL);
    }

    /** Whether a message is for this person's eyes, as far as its channel still exists. */
    boolean sees(Message message) {
        Channel channel = world.channels().find(message.channelId());
        return channel != null && message.isVisibleTo(personId) && sees(channel);
    }

    ObjectNode message(Message message) {
        ObjectNode json = messages.announced(message);
        InteractionOrigin origin = message.origin();
        if (origin != null) {
            // Clients tell which command was used; bots are not told.
            json.withObjectProperty("interaction_metadata").put("name", origin.name());
        }
        return json;
    }

    /** A channel, and whether the person may write there. */
    ObjectNode channel(Channel channel) {
        ObjectNode json = channels.of(channel);
        if (channel.isDirect()) {
            // The other side of the conversation, as each client shows it.
            json.putArray("recipients").add(Wire.user(world.bot()));
        }
        return json.put("writable", isWritable(channel));
    }

    private boolean isWritable(Channel channel) {
        Permission needed = Permission.toWrite(channel.type().isThread());
        return channel.type().holdsMessages() && world.may(personId, channel, needed);
    }

    /** The first event of a connection. */
    ObjectNode ready() {
        ObjectNode json = Json.object().put("v", 10);
        json.set("user", Wire.user(world.users().get(personId)));
        ArrayNode servers = json.putArray("guilds");
        world.guilds().all().stream()
                .filter(it -> it.member(personId) != null)
                .forEach(it -> servers.add(guild(it)));
        ArrayNode direct = json.putArray("private_channels");
        world.channels().inGuild(0).stream()
                .filter(this::sees)
                .forEach(it -> direct.add(channel(it)));
        return json;
    }

    private ObjectNode guild(Guild guild) {
        ObjectNode json = guilds.of(guild);
        ArrayNode plain = json.putArray("channels");
        ArrayNode threads = json.putArray("threads");
        world.channels().inGuild(guild.id()).stream()
                .filter(this::sees)
                .forEach(it -> (it.type().isThread() ? threads : plain).add(channel(it)));
        ArrayNode members = json.putArray("members");
        guild.members()
                .values()
                .forEach(member -> {
                    User user = world.users().get(member.userId());
                    members.add(Wire.member(member, user));
                });
        return json;
    }
}
