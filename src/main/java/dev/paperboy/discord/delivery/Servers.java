package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Obstacle;
import dev.paperboy.discord.gateway.DiscordConnection;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDA.Status;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Finds the servers that can be reached from this process.
 *
 * <p>Where the gateway is lost, those it was in before still can: messages do not need it.
 */
@Component
class Servers {

    private static final Obstacle OUT_OF_REACH =
            new Obstacle("The server was not reachable from here", false);
    private static final Obstacle LEFT = new Obstacle("The bot was not in the server", true);

    private final DiscordConnection connection;
    private final KnownServers known;

    Servers(DiscordConnection connection, KnownServers known) {
        this.connection = connection;
        this.known = known;
    }

    /** What is a person's own is on behalf of none; direct messages belong to the first shard. */
    Optional<Server> find(Destination destination) {
        return connection
                .shards()
                .flatMap(shards ->
                        destination.guildId() == Destination.NO_SERVER
                                ? shard(shards, Destination.NO_SERVER)
                                        .map(first -> new Server(first, null))
                                : find(shards, destination.guildId()));
    }

    /** Why none of its destinations can be reached now; empty: they can. */
    Optional<Obstacle> obstacle(Destination destination) {
        if (find(destination).isPresent()) {
            return Optional.empty();
        }
        boolean isLeft =
                destination.guildId() != Destination.NO_SERVER && hasLeft(destination.guildId());
        return Optional.of(isLeft ? LEFT : OUT_OF_REACH);
    }

    /** A server with an outage is not known either, but expected back. */
    private boolean hasLeft(long guildId) {
        return connection
                .shards()
                .flatMap(shards -> shard(shards, guildId))
                .filter(shard -> shard.getStatus() == Status.CONNECTED)
                .filter(shard ->
                        shard.getGuildById(guildId) == null && !shard.isUnavailable(guildId))
                .isPresent();
    }

    private static Optional<JDA> shard(ShardManager shards, long guildId) {
        return Optional.ofNullable(
                shards.getShardById(
                        MiscUtil.getShardForGuild(guildId, Math.max(1, shards.getShardsTotal()))));
    }

    private Optional<Server> find(ShardManager shards, long guildId) {
        return shard(shards, guildId)
                .map(shard ->
                        shard.getStatus() == Status.CONNECTED
                                ? connected(shard, guildId)
                                : unconnected(shard, guildId));
    }

    private static @Nullable Server connected(JDA shard, long guildId) {
        Guild guild = shard.getGuildById(guildId);
        return guild == null ? null : new Server(shard, guild);
    }

    /** While it first sets itself up, none is known yet. */
    private @Nullable Server unconnected(JDA shard, long guildId) {
        return known.contains(guildId) ? new Server(shard, null) : null;
    }
}
