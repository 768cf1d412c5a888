package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.JsonNode;

/** Finds what a path names, as far as the bot may touch it. */
final class Access {
    private final World world;

    Access(World world) {
        this.world = world;
    }

    /**
     * The server in the path.
     *
     * @throws Refused when it does not exist or the bot is not in it
     */
    Guild guild(Call call) {
        Guild guild = world.guilds().find(call.id("guild_id"));
        if (guild == null) {
            throw new Refused(DiscordError.UNKNOWN_GUILD);
        }
        Call.require(guild.member(world.bot().id()) != null, DiscordError.MISSING_ACCESS);
        return guild;
    }

    /**
     * The channel in the path.
     *
     * @throws Refused when it does not exist or the bot does not see it
     */
    Channel channel(Call call) {
        Channel channel = world.channels().find(call.id("channel_id"));
        if (channel == null) {
            throw new Refused(DiscordError.UNKNOWN_CHANNEL);
        }
        Call.require(may(channel, Permission.VIEW_CHANNEL), DiscordError.MISSING_ACCESS);
        return channel;
    }

    /**
     * The message in the path, of a channel the bot sees.
     *
     * @throws Refused when it does not exist or is for one person's eyes only
     */
    Message message(Call call, Channel channel) {
        Message message = world.messages().find(channel.id(), call.id("message_id"));
        if (message == null || message.isEphemeral()) {
            throw new Refused(DiscordError.UNKNOWN_MESSAGE);
        }
        return message;
    }

    /**
     * Makes sure of a permission.
     *
     * @throws Refused when the bot does not have it
     */
    void require(Channel channel, Permission permission) {
        Call.require(may(channel, permission), DiscordError.MISSING_PERMISSIONS);
    }

    /** Makes sure that the bot may write in a channel, in a thread or a forum. */
    void requireSending(Channel channel) {
        require(channel, Permission.toWrite(channel.type().isThread()));
    }

    /** Makes sure that the bot may use what a message brings besides its text. */
    void requireParts(Channel channel, JsonNode message, Call call) {
        if (!message.path("embeds").isEmpty()) {
            require(channel, Permission.EMBED_LINKS);
        }
        if (!call.files().isEmpty()) {
            require(channel, Permission.ATTACH_FILES);
        }
    }

    /** Makes sure that, in a direct conversation, the other side takes what the bot writes. */
    void requireListener(Channel channel) {
        if (channel.isDirect()) {
            long other = channel.recipientId();
            boolean met =
                    world.guilds().all().stream()
                            .anyMatch(it ->
                                    it.member(other) != null
                                            && it.member(world.bot().id()) != null);
            Call.require(
                    met && world.users().takesDirectMessages(other),
                    DiscordError.CANNOT_MESSAGE_USER);
        }
    }

    boolean may(Channel channel, Permission permission) {
        return world.may(world.bot().id(), channel, permission);
    }
}
