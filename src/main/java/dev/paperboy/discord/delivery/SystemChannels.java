package dev.paperboy.discord.delivery;

import dev.paperboy.digest.ServerDirectory;
import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.gateway.DiscordConnection;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds the channels that servers have chosen for what Discord itself has to tell them. */
@Component
class SystemChannels implements ServerDirectory {

    private final DiscordConnection connection;

    SystemChannels(DiscordConnection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<Long> noticeChannel(long guildId) {
        return connection
                .shards()
                .map(shards -> shards.getGuildById(guildId))
                .map(guild -> guild.getSystemChannel())
                .filter(channel ->
                        BotPermissions.missing(channel, BotPermissions.TO_POST).isEmpty())
                .map(channel -> channel.getIdLong());
    }
}
