package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.gateway.Connections;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemChannelsTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final DiscordConnection connection = Connections.to(discord, discord.apiUrl());
    private final SystemChannels channels = new SystemChannels(connection);

    @AfterEach
    void stop() {
        connection.stop();
        discord.close();
    }

    @Test
    void isTheOneThatTheServerHasChosenIfTheBotMayWriteThere() {
        assertThat(channels.noticeChannel(guild.id())).isEmpty();

        LocalChannel chosen = guild.textChannel("notices");
        guild.systemChannel(chosen);
        Awaitility.await("the choice")
                .untilAsserted(
                        () -> assertThat(channels.noticeChannel(guild.id())).contains(chosen.id()));

        chosen.deny(guild.botRole(), Permission.SEND_MESSAGES);
        Awaitility.await("the denial")
                .untilAsserted(() -> assertThat(channels.noticeChannel(guild.id())).isEmpty());
    }

    @Test
    void ofAServerThatIsNotThereNothingIsKnown() {
        assertThat(channels.noticeChannel(1)).isEmpty();
    }
}
