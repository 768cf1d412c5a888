package dev.paperboy.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Bots;
import dev.paperboy.sandbox.discord.LocalDiscord;

import net.dv8tion.jda.api.JDA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;

/** Where sessions begin, the first one and those after a session that could not be resumed. */
class GatewayAddressTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private JDA jda;

    @BeforeEach
    void start() throws InterruptedException {
        jda = Bots.builder(discord).build().awaitReady();
    }

    @AfterEach
    void stop() {
        Bots.end(jda);
        discord.close();
    }

    @Test
    void isTheConfiguredOneAlsoForAnotherSession() {
        GatewayAddress address = new GatewayAddress(URI.create("ws://127.0.0.1:1/gateway"));
        assertThat(address.getShardedGateway(jda).getUrl()).isEqualTo("ws://127.0.0.1:1/gateway");
        assertThat(address.getGateway()).isEqualTo("ws://127.0.0.1:1/gateway");
    }

    @Test
    void isElseTheOneThatTheRestApiTellsAlsoForAnotherSession() {
        GatewayAddress address = new GatewayAddress(null);
        assertThat(address.getShardedGateway(jda).getUrl()).isEqualTo(discord.gatewayUrl());
        assertThat(address.getGateway()).isEqualTo(discord.gatewayUrl());
    }

    @Test
    void isDiscordsOwnWhileNothingIsKnown() {
        assertThat(new GatewayAddress(null).getGateway()).startsWith("wss://gateway.discord.gg");
    }
}
