package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.gateway.Connections;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.rest.RestClient;
import dev.paperboy.discord.rest.RestClients;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.gateway.CloseCode;

import net.dv8tion.jda.api.JDA;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Messages do not need the gateway: they go on while it is lost. */
@Timeout(60)
class GatewayLossTests {

    private static final String PLAIN = "{\"flags\":4,\"content\":\"plain words\"}";

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel channel = guild.textChannel("papers");
    private final RestClient client = RestClients.usual();
    private final KnownServers known = new KnownServers();
    private DiscordConnection connection;
    private JdaMessageSender sender;

    @BeforeEach
    void start() {
        connection = Connections.to(discord, discord.apiUrl(), client, known);
        sender = Senders.of(new Servers(connection, known), client, Clock.systemUTC());
        Awaitility.await("the server to be known").until(() -> known.contains(guild.id()));
    }

    @AfterEach
    void stop() {
        connection.shards().ifPresent(shards -> shards.getShards().forEach(JDA::shutdownNow));
        connection.stop();
        discord.close();
    }

    @Test
    void whileASessionIsResumed() {
        // Else it may be over before it is seen.
        Runnable goOn = discord.gateway().holdResumes();
        discord.gateway().requestReconnect();
        postsWhileUnconnected();
        goOn.run();
        resumesAndPosts();
    }

    @Test
    void whileAnotherSessionBegins() {
        discord.gateway().invalidateSessions(false);
        postsWhileUnconnected();
        resumesAndPosts();
    }

    @Test
    void whileASessionThatWasRefusedMayBeResumed() {
        discord.gateway().invalidateSessions(true);
        postsWhileUnconnected();
        resumesAndPosts();
    }

    @Test
    void whileTheResumingFails() {
        discord.gateway().refuseResumes(true);
        discord.gateway().cutConnections();
        postsWhileUnconnected();
        resumesAndPosts();
    }

    @Test
    void whileNoSessionMayBegin() {
        discord.sessionStartsLeft(0);
        discord.gateway().invalidateSessions(false);
        postsWhileUnconnected();
    }

    @Test
    void whileTheConnectionStandsButSaysNothing() {
        discord.gateway().silenceConnections();

        assertThat(sender.send(post())).isInstanceOf(SendOutcome.Sent.class);
    }

    /** Whether the channel's history may be read is known from the gateway alone. */
    @Test
    void whatIsNotFoundMeanwhileProvesNothing() {
        discord.gateway().invalidateSessions(false);
        awaitLoss();

        assertThat(sender.look(post(), Instant.now())).isInstanceOf(LookOutcome.Unavailable.class);
        resumesAndPosts();
    }

    @Test
    void aServerThatThrewTheBotOutIsNotReachedMeanwhile() {
        guild.removeBot();
        Awaitility.await("the farewell").until(() -> !known.contains(guild.id()));
        discord.gateway().closeConnections(CloseCode.UNKNOWN_ERROR);

        assertThat(sender.send(post())).isInstanceOf(SendOutcome.NotSent.class);
    }

    private void postsWhileUnconnected() {
        awaitLoss();
        assertThat(sender.send(post())).isInstanceOf(SendOutcome.Sent.class);
        assertThat(channel.messages()).hasSize(1);
    }

    private void awaitLoss() {
        Awaitility.await("the loss")
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> status() != JDA.Status.CONNECTED);
    }

    private void resumesAndPosts() {
        Awaitility.await("the session")
                .atMost(Duration.ofSeconds(30))
                .until(() -> status() == JDA.Status.CONNECTED);
        assertThat(sender.send(post())).isInstanceOf(SendOutcome.Sent.class);
    }

    private JDA.Status status() {
        return connection.shards().orElseThrow().getShards().getFirst().getStatus();
    }

    private Errand post() {
        return new Errand(
                DeliveryId.random(),
                new Destination.Channel(guild.id(), channel.id()),
                new Action.Post(),
                PLAIN,
                null);
    }
}
