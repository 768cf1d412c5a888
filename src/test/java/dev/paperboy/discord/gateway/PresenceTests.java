package dev.paperboy.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;

import net.dv8tion.jda.api.JDA;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether the bot is in a server is told by JDA as it is; an outage is no leave. */
@Timeout(60)
class PresenceTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalGuild other = discord.createGuild("Another group");
    private DiscordConnection connection;

    @AfterEach
    void stop() {
        connection.shards().ifPresent(shards -> shards.getShards().forEach(JDA::shutdownNow));
        connection.stop();
        discord.close();
    }

    private void awaitPresence(LocalGuild server, Presence presence) {
        Awaitility.await(presence.name())
                .until(() -> connection.presenceIn(server.id()) == presence);
    }

    private boolean isSettingUp() {
        return connection
                .shardOf(guild.id())
                .filter(shard -> shard.getStatus() == JDA.Status.LOADING_SUBSYSTEMS)
                .isPresent();
    }

    @Test
    void itIsThereOrGone() {
        connection = Connections.to(discord, discord.apiUrl());
        awaitPresence(guild, Presence.THERE);

        guild.removeBot();

        awaitPresence(guild, Presence.GONE);
        assertThat(connection.presenceIn(other.id())).isEqualTo(Presence.THERE);
    }

    @Test
    void ofAServerWithAnOutageNothingIsKnown() {
        connection = Connections.to(discord, discord.apiUrl());
        awaitPresence(guild, Presence.THERE);

        guild.outage(true);
        awaitPresence(guild, Presence.UNKNOWN);
        guild.outage(false);

        awaitPresence(guild, Presence.THERE);
    }

    /** As Discord tells of it to who connects. */
    @Test
    void norOfOneWhoseOutageIsToldWhileTheShardSetsItselfUp() {
        guild.outage(true);
        connection = Connections.begun(discord, discord.apiUrl());
        Awaitility.await("the set-up").until(this::isSettingUp);

        guild.outage(true);
        Awaitility.await("the connection").until(connection::isConnected);

        JDA shard = connection.shardOf(guild.id()).orElseThrow();
        assertThat(shard.getGuildById(guild.id())).isNull();
        assertThat(shard.isUnavailable(guild.id())).as("what JDA tells").isFalse();
        assertThat(connection.presenceIn(guild.id())).isEqualTo(Presence.UNKNOWN);
        assertThat(connection.presenceIn(other.id())).isEqualTo(Presence.THERE);
        guild.outage(false);
        awaitPresence(guild, Presence.THERE);
    }

    @Test
    void whileNothingIsConnectedNothingIsKnown() {
        connection = Connections.to(discord, discord.apiUrl());
        connection.stop();

        assertThat(connection.shardOf(guild.id())).isEmpty();
        assertThat(connection.presenceIn(guild.id())).isEqualTo(Presence.UNKNOWN);
    }
}
