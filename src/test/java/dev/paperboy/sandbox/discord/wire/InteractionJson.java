package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.discord.model.World;

import tools.jackson.databind.node.ObjectNode;

/** Writes interactions as the gateway announces them. */
public final class InteractionJson {
    private final World world;
    private final ChannelJson channels;
    private final MessageJson messages;

    public InteractionJson(World world, ChannelJson channels, MessageJson messages) {
        this.world = world;
        this.channels = channels;
        this.messages = messages;
    }

    public ObjectNode of(Interaction interaction) {
        Channel channel = world.channels().get(interaction.channelId());
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(interaction.id()))
                        .put("application_id", Long.toString(world.application().id()))
                        .put("type", interaction.type().code())
                        .put("token", interaction.token())
                        .put("version", 1)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("locale", interaction.locale())
                        .put("context", channel.isDirect() ? 1 : 0)
                        .put("app_permissions", permissions(world.bot().id(), channel))
                        .put("attachment_size_limit", DiscordLimits.ATTACHMENT_BYTES);
        json.set("data", interaction.data().deepCopy());
        json.putArray("entitlements");
        boolean isAway = !channel.isDirect() && world.member(world.bot().id(), channel) == null;
        json.putObject("authorizing_integration_owners")
                .put(
                        isAway ? "1" : "0",
                        Long.toString(isAway ? interaction.userId() : interaction.guildId()));
        place(interaction, channel, json);
        message(interaction, json);
        return json;
    }

    private void place(Interaction interaction, Channel channel, ObjectNode json) {
        User user = world.users().get(interaction.userId());
        ObjectNode where = channels.of(channel);
        where.put("permissions", permissions(user.id(), channel));
        json.set("channel", where);
        if (channel.isDirect()) {
            // Seen from the person who acts, the other side of the conversation is the bot.
            where.set("recipients", Json.array().add(Wire.user(world.bot())));
            json.set("user", Wire.user(user));
            return;
        }
        Guild guild = world.guilds().get(channel.guildId());
        json.put("guild_id", Long.toString(guild.id())).put("guild_locale", guild.locale());
        json.putObject("guild")
                .put("id", Long.toString(guild.id()))
                .put("locale", guild.locale())
                .putArray("features");
        Member member = guild.member(user.id());
        if (member != null) {
            json.set(
                    "member",
                    Wire.member(member, user).put("permissions", permissions(user.id(), channel)));
        }
    }

    private void message(Interaction interaction, ObjectNode json) {
        if (interaction.messageId() != 0) {
            Message message =
                    world.messages().find(interaction.channelId(), interaction.messageId());
            if (message != null) {
                json.set("message", messages.of(message));
            }
        }
    }

    private String permissions(long userId, Channel channel) {
        return Long.toString(world.permissions(userId, channel));
    }
}
