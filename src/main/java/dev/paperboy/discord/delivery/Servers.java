package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Obstacle;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.gateway.Presence;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

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

    private final DiscordConnection connection;
    private final KnownServers known;

    Servers(DiscordConnection connection, KnownServers known) {
        this.connection = connection;
        this.known = known;
    }

    /** What is a person's own is on behalf of none; direct messages belong to the first shard. */
    Optional<Server> find(Destination destination) {
        long guildId = destination.guildId();
        return connection
                .shardOf(guildId)
                .flatMap(shard ->
                        Optional.ofNullable(
                                guildId == Destination.NO_SERVER
                                        ? new Server(shard, null)
                                        : server(shard, guildId)));
    }

    /** Why none of its destinations can be reached now; empty: they can. */
    Optional<Obstacle> obstacle(Destination destination) {
        if (find(destination).isPresent()) {
            return Optional.empty();
        }
        boolean isLeft =
                destination.guildId() != Destination.NO_SERVER
                        && connection.presenceIn(destination.guildId()) == Presence.GONE;
        return Optional.of(isLeft ? Obstacle.ABSENCE : OUT_OF_REACH);
    }

    /** While the shard first sets itself up, no server is known yet. */
    private @Nullable Server server(JDA shard, long guildId) {
        if (shard.getStatus() != JDA.Status.CONNECTED) {
            return known.contains(guildId) ? new Server(shard, null) : null;
        }
        Guild guild = shard.getGuildById(guildId);
        return guild == null ? null : new Server(shard, guild);
    }
}
