package dev.paperboy.sandbox.discord.gateway;

import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.GuildJson;
import dev.paperboy.sandbox.discord.wire.InteractionJson;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Wire;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.function.Supplier;

/** Tells a change of the world as the gateway event that Discord makes of it. */
final class EventTranslator {
    private final World world;
    private final ChannelJson channels;
    private final GuildJson guilds;
    private final MessageJson messages;
    private final InteractionJson interactions;

    EventTranslator(World world) {
        this.world = world;
        this.channels = new ChannelJson(world);
        this.guilds = new GuildJson(world, channels);
        this.messages = new MessageJson(world, channels);
        this.interactions = new InteractionJson(world, channels, messages);
    }

    /** The event, or null when a bot hears nothing of the change. */
    @Nullable GatewayEvent translate(Change change) {
        return switch (change) {
            case Change.GuildCreated(Guild guild) -> appeared(guild);
            case Change.GuildReturned(Guild guild) -> appeared(guild);
            case Change.GuildLost(Guild guild, boolean outage) -> disappeared(guild, outage);
            case Change.GuildUpdated(Guild guild) ->
                    inGuild("GUILD_UPDATE", guild.id(), () -> guilds.of(guild));
            case Change.RoleCreated(Guild guild, Role role) ->
                    role("GUILD_ROLE_CREATE", guild, role);
            case Change.RoleUpdated(Guild guild, Role role) ->
                    role("GUILD_ROLE_UPDATE", guild, role);
            case Change.MemberJoined(Guild guild, Member member) ->
                    isBot(member) ? appeared(guild) : member("GUILD_MEMBER_ADD", member);
            case Change.MemberUpdated(_, Member member) -> member("GUILD_MEMBER_UPDATE", member);
            case Change.MemberLeft(Guild guild, Member member) ->
                    isBot(member)
                            ? disappeared(guild, false)
                            : member("GUILD_MEMBER_REMOVE", member);
            case Change.ChannelCreated(Channel channel) -> channel("CREATE", channel);
            case Change.ChannelUpdated(Channel channel) -> channel("UPDATE", channel);
            case Change.ChannelDeleted(Channel channel) -> channel("DELETE", channel);
            case Change.MessageCreated(Message message) -> message("MESSAGE_CREATE", message);
            case Change.MessageEdited(_, Message after) -> message("MESSAGE_UPDATE", after);
            case Change.MessageDeleted(Message message) -> deleted(message);
            case Change.InteractionStarted(var interaction) ->
                    new GatewayEvent(
                            "INTERACTION_CREATE",
                            interaction.guildId(),
                            null,
                            () -> interactions.of(interaction));
            case Change.CommandsReplaced _,
                    Change.InteractionSettled _,
                    Change.RequestAnswered _,
                    Change.GatewaySpoke _ ->
                    null;
        };
    }

    GatewayEvent appeared(Guild guild) {
        return inGuild("GUILD_CREATE", guild.id(), () -> guilds.announced(guild));
    }

    private static GatewayEvent disappeared(Guild guild, boolean outage) {
        ObjectNode json = Json.object().put("id", Long.toString(guild.id()));
        return inGuild(
                "GUILD_DELETE", guild.id(), () -> outage ? json.put("unavailable", true) : json);
    }

    private static GatewayEvent role(String name, Guild guild, Role role) {
        ObjectNode json = Json.object().put("guild_id", Long.toString(guild.id()));
        json.set("role", Wire.role(role));
        return inGuild(name, guild.id(), () -> json);
    }

    private GatewayEvent member(String name, Member member) {
        ObjectNode json = Wire.member(member, world.users().get(member.userId()));
        json.put("guild_id", Long.toString(member.guildId()));
        // A bot hears of its own roles without asking for those of all members.
        Intent intent = isBot(member) ? null : Intent.GUILD_MEMBERS;
        return new GatewayEvent(name, member.guildId(), intent, () -> json);
    }

    private boolean isBot(Member member) {
        return member.userId() == world.bot().id();
    }

    private @Nullable GatewayEvent channel(String what, Channel channel) {
        if (channel.isDirect()) {
            return null;
        }
        boolean thread = channel.type().isThread();
        boolean begun = thread && what.equals("CREATE");
        return inGuild(
                (thread ? "THREAD_" : "CHANNEL_") + what,
                channel.guildId(),
                () ->
                        begun
                                ? channels.of(channel).put("newly_created", true)
                                : channels.of(channel));
    }

    private GatewayEvent message(String name, Message message) {
        Channel channel = world.channels().get(message.channelId());
        return new GatewayEvent(
                name, channel.guildId(), intent(channel), () -> messages.announced(message));
    }

    /** The same message without the words of others, see {@link MessageJson#withheld}. */
    ObjectNode withheld(Message message, ObjectNode json) {
        return messages.withheld(message, json);
    }

    private @Nullable GatewayEvent deleted(Message message) {
        Channel channel = world.channels().find(message.channelId());
        if (channel == null) {
            return null;
        }
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(message.id()))
                        .put("channel_id", Long.toString(channel.id()));
        if (!channel.isDirect()) {
            json.put("guild_id", Long.toString(channel.guildId()));
        }
        return new GatewayEvent("MESSAGE_DELETE", channel.guildId(), intent(channel), () -> json);
    }

    private static Intent intent(Channel channel) {
        return channel.isDirect() ? Intent.DIRECT_MESSAGES : Intent.GUILD_MESSAGES;
    }

    private static GatewayEvent inGuild(String name, long guildId, Supplier<ObjectNode> data) {
        return new GatewayEvent(name, guildId, Intent.GUILDS, data);
    }
}
