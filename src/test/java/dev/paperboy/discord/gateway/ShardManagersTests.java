package dev.paperboy.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.gateway.DiscordProperties.GatewayCompression;
import dev.paperboy.discord.rest.RestClients;
import dev.paperboy.sandbox.discord.LocalDiscord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ShardManagersTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Waits in one event for the other, which the thread that reads the gateway could not do. */
    private static final class WaitsForTheOther extends ListenerAdapter {
        private final CyclicBarrier both = new CyclicBarrier(2);
        private final CompletableFuture<Thread> listening = new CompletableFuture<>();
        private final CompletableFuture<Thread> answered = new CompletableFuture<>();

        @Override
        public void onGuildReady(GuildReadyEvent event) {
            try {
                both.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                listening.complete(Thread.currentThread());
                event.getJDA()
                        .retrieveCommands()
                        .queue(
                                _ -> answered.complete(Thread.currentThread()),
                                answered::completeExceptionally);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                listening.completeExceptionally(alone);
            }
        }
    }

    @Test
    void anEventThatWaitsHoldsUpNoOther() {
        WaitsForTheOther listener = new WaitsForTheOther();
        try (LocalDiscord discord = LocalDiscord.start()) {
            discord.createGuild("One");
            discord.createGuild("Another");
            ShardManager shards =
                    new ShardManagers(at(discord), RestClients.usual(), List.of(listener)).logIn();
            try {
                assertThat(listener.listening)
                        .succeedsWithin(PATIENCE.multipliedBy(2))
                        .satisfies(thread -> assertThat(thread.isVirtual()).isTrue());
                assertThat(listener.answered)
                        .succeedsWithin(PATIENCE)
                        .satisfies(thread -> assertThat(thread.isVirtual()).isTrue());
            } finally {
                end(shards);
            }
        }
    }

    private static DiscordProperties at(LocalDiscord discord) {
        return new DiscordProperties(
                true,
                discord.token(),
                URI.create(discord.apiUrl()),
                URI.create(discord.gatewayUrl()),
                GatewayCompression.ZLIB);
    }

    /** At once: a shard that waits for its last requests may do so for ever, as JDA loses one. */
    private static void end(ShardManager shards) {
        List<JDA> all = shards.getShards();
        all.forEach(JDA::shutdownNow);
        shards.shutdown();
        Awaitility.await("the end of all shards")
                .atMost(PATIENCE)
                .until(() -> all.stream().allMatch(it -> it.getStatus() == JDA.Status.SHUTDOWN));
    }
}
