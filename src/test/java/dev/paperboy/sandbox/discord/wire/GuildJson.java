package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes servers as Discord does. */
public final class GuildJson {
    private final World world;
    private final ChannelJson channels;

    public GuildJson(World world, ChannelJson channels) {
        this.world = world;
        this.channels = channels;
    }

    /** A server as HTTP answers it. */
    public ObjectNode of(Guild guild) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(guild.id()))
                        .put("name", guild.name())
                        .put("owner_id", Long.toString(guild.ownerId()))
                        .put("preferred_locale", guild.locale())
                        .put(
                                "system_channel_id",
                                guild.systemChannelId() == 0
                                        ? null
                                        : Long.toString(guild.systemChannelId()))
                        .putNull("icon")
                        .put("afk_timeout", 300)
                        .put("verification_level", 0)
                        .put("default_message_notifications", 1)
                        .put("explicit_content_filter", 0)
                        .put("mfa_level", 0)
                        .put("nsfw_level", 0)
                        .put("premium_tier", 0)
                        .put("premium_subscription_count", 0)
                        .put("premium_progress_bar_enabled", false)
                        .put("system_channel_flags", 0)
                        .put("max_members", 500_000);
        ArrayNode roles = json.putArray("roles");
        guild.roles().values().forEach(role -> roles.add(Wire.role(role)));
        json.putArray("emojis");
        json.putArray("stickers");
        json.putArray("features");
        return json;
    }

    /** A server as the gateway announces it, with its channels and, of its members, the bot. */
    public ObjectNode announced(Guild guild) {
        ObjectNode json = of(guild);
        json.put("joined_at", Wire.time(world.time().now()))
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", guild.members().size());
        ArrayNode plain = json.putArray("channels");
        ArrayNode threads = json.putArray("threads");
        for (Channel channel : world.channels().inGuild(guild.id())) {
            if (!channel.type().isThread()) {
                plain.add(channels.of(channel));
            } else if (world.may(world.bot().id(), channel, Permission.VIEW_CHANNEL)) {
                threads.add(channels.of(channel));
            }
        }
        ArrayNode members = json.putArray("members");
        Member self = guild.member(world.bot().id());
        if (self != null) {
            members.add(Wire.member(self, world.bot()));
        }
        json.putArray("voice_states");
        json.putArray("presences");
        json.putArray("stage_instances");
        json.putArray("guild_scheduled_events");
        json.putArray("soundboard_sounds");
        return json;
    }
}
