package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.sandbox.discord.gateway.CloseCode;
import dev.paperboy.sandbox.discord.model.Snowflakes;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connections that come, break and come back. */
class GatewayTests {

    private static final LocalDiscordSettings BEATING =
            LocalDiscordSettings.defaults().withHeartbeatInterval(Duration.ofMillis(500));
    private LocalDiscord discord;
    private LocalGuild guild;
    private LocalChannel papers;
    private Actor ada;

    @BeforeEach
    void start() {
        discord = LocalDiscord.start();
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        ada = guild.member("Ada");
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private TestBot pongBot() throws InterruptedException {
        TestBot bot = new TestBot(discord);
        bot.registers(Commands.slash("ping", "Answers"));
        bot.onCommand("ping", event -> event.reply("pong").queue());
        return bot;
    }

    private String ping() {
        return ada.in(papers).types("/ping").reply().text();
    }

    @Test
    void askedToReconnectTheBotResumesAndMissesNothing() throws Exception {
        try (TestBot bot = pongBot()) {
            discord.gateway().requestReconnect();

            assertThat(ping()).isEqualTo("pong");
            await().until(() -> saw("RESUME"));
            assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
            assertThat(discord.gateway().identifies()).isEqualTo(1);
        }
    }

    @Test
    void aBrokenLineIsResumedToo() throws Exception {
        try (TestBot _ = pongBot()) {
            discord.gateway().closeConnections(CloseCode.UNKNOWN_ERROR);
            await().until(() -> discord.gateway().connected() == 0 || saw("RESUME"));

            assertThat(ping()).isEqualTo("pong");
            assertThat(discord.gateway().identifies()).isEqualTo(1);
        }
    }

    @Test
    void anInvalidSessionIsBegunAnew() throws Exception {
        try (TestBot _ = pongBot()) {
            discord.gateway().invalidateSessions(false);
            await().until(() ->
                    discord.gateway().identifies() == 2 && discord.gateway().connected() == 1);

            assertThat(ping()).isEqualTo("pong");
        }
    }

    @Test
    void aLineOnWhichNothingIsSaidAnyMoreIsGivenUpAndResumed() throws Exception {
        try (LocalDiscord quick = LocalDiscord.start(BEATING)) {
            LocalChannel channel = quick.createGuild("Reading group").textChannel("papers");
            try (TestBot bot = new TestBot(quick)) {
                quick.gateway().silenceConnections();
                quick.world().channels().update(channel.id(), it -> it.withName("unheard"));

                await().atMost(Duration.ofSeconds(10))
                        .until(
                                () -> bot.jda().getTextChannelById(channel.id()).getName(),
                                "unheard"::equals);
                assertThat(quick.gateway().identifies()).isEqualTo(1);
            }
        }
    }

    @Test
    void aSessionThatCannotBeTakenUpAgainIsBegunAnew() throws Exception {
        try (TestBot _ = pongBot()) {
            discord.gateway().refuseResumes(true);
            discord.gateway().closeConnections(CloseCode.UNKNOWN_ERROR);

            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            discord.gateway().identifies() == 2
                                    && discord.gateway().connected() == 1);
            assertThat(ping()).isEqualTo("pong");
        }
    }

    private boolean saw(String event) {
        return discord.log().events().stream().anyMatch(it -> it.name().equals(event));
    }

    @Test
    void aTokenRevokedAtTheGatewayEndsTheBot() throws Exception {
        try (TestBot bot = pongBot()) {
            discord.gateway().closeConnections(CloseCode.AUTHENTICATION_FAILED);

            await().until(() -> bot.jda().getStatus() == JDA.Status.SHUTDOWN);
        }
    }

    @Test
    void aWrongTokenIsRefusedAtTheDoor() {
        assertThatThrownBy(() -> Bots.builder(discord).setToken("wrong").build())
                .isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void withoutCompressionItWorksAsWell() throws Exception {
        JDA jda = Bots.builder(discord).setCompression(Compression.NONE).build().awaitReady();

        assertThat(jda.getGuildById(guild.id()).getName()).isEqualTo("Reading group");

        jda.shutdownNow();
        assertThat(jda.awaitShutdown(Exchange.PATIENCE)).isTrue();
    }

    @Test
    void aShardManagerFindsTheGatewayByAsking() throws Exception {
        ShardManager shards = Bots.shards(discord).build();
        Objects.requireNonNull(shards.getShardById(0)).awaitReady();

        assertThat(shards.getGuildById(guild.id()).getTextChannels()).hasSize(1);

        shards.shutdown();
    }

    @Test
    void eachShardHearsOfItsOwnServers() throws Exception {
        JDA first = Bots.builder(discord).useSharding(0, 2).build().awaitReady();
        JDA second = Bots.builder(discord).useSharding(1, 2).build().awaitReady();
        int shard = Snowflakes.shardOf(guild.id(), 2);

        assertThat(first.getGuildById(guild.id()) != null).isEqualTo(shard == 0);
        assertThat(second.getGuildById(guild.id()) != null).isEqualTo(shard == 1);

        for (JDA jda : List.of(first, second)) {
            jda.shutdownNow();
            assertThat(jda.awaitShutdown(Exchange.PATIENCE)).isTrue();
        }
    }

    @Test
    void aListenerHearsWhatHappensInItsOrder() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (TestBot _ = pongBot()) {
            Runnable end = discord.listen(change -> heard.add(change.getClass().getSimpleName()));
            ping();
            await().until(() -> heard.contains("RequestAnswered"));
            end.run();
            discord.createGuild("Unheard");
        }

        assertThat(heard)
                .containsSubsequence(
                        "InteractionStarted",
                        "MessageCreated",
                        "InteractionSettled",
                        "RequestAnswered")
                .doesNotContain("GuildCreated");
    }

    @Test
    void theTokenIsNotLogged() throws Exception {
        try (TestBot _ = pongBot()) {
            assertThat(discord.log().events().toString())
                    .contains("IDENTIFY")
                    .doesNotContain(discord.token());
        }
    }
}
