package dev.paperboy.discord.departure;

import dev.paperboy.discord.gateway.DiscordConnection;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Tells whether the bot is in a server at this moment, by what Discord has told last. */
@Component
class Presence {

    /** What is known of it. */
    enum Kind {
        THERE,
        GONE,
        /** Not connected, or the server has an outage. */
        UNKNOWN
    }

    private final DiscordConnection connection;

    Presence(DiscordConnection connection) {
        this.connection = connection;
    }

    Kind in(long guildId) {
        return connection
                .shards()
                .flatMap(shards -> shard(shards, guildId))
                .filter(shard -> shard.getStatus() == JDA.Status.CONNECTED)
                .map(shard -> in(shard, guildId))
                .orElse(Kind.UNKNOWN);
    }

    private static Optional<JDA> shard(ShardManager shards, long guildId) {
        return Optional.ofNullable(
                shards.getShardById(
                        MiscUtil.getShardForGuild(guildId, Math.max(1, shards.getShardsTotal()))));
    }

    private static Kind in(JDA shard, long guildId) {
        if (shard.getGuildById(guildId) != null) {
            return Kind.THERE;
        }
        return shard.isUnavailable(guildId) ? Kind.UNKNOWN : Kind.GONE;
    }
}
