package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.discord.gateway.Connections;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.rest.RestClient;
import dev.paperboy.discord.rest.RestClients;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Commands are answered while messages wait for their turns. */
class CommandsMeanwhileTests {

    private static final String PLAIN = "{\"flags\":4,\"content\":\"plain words\"}";

    private static final class Greeting extends ListenerAdapter {
        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            event.reply("hello")
                    .queue(
                            _ -> {},
                            failure -> {
                                throw new AssertionError(failure);
                            });
        }
    }

    @Test
    @Timeout(60)
    void theyDoNotWaitBehindThem() {
        try (LocalDiscord discord = LocalDiscord.start()) {
            LocalGuild guild = discord.createGuild("Reading group");
            Actor ben = guild.member("Ben");
            List<LocalChannel> channels =
                    IntStream.range(0, 64).mapToObj(i -> guild.textChannel("c" + i)).toList();
            RestClient client = RestClients.of(1, Clock.systemUTC());
            DiscordConnection connection =
                    Connections.to(discord, discord.apiUrl(), client, new Greeting());
            JDA jda = connection.shards().orElseThrow().getShards().getFirst();
            jda.updateCommands().addCommands(Commands.slash("greet", "Greets")).complete();
            discord.awaitCommands("greet");
            JdaMessageSender sender = Senders.of(connection, client, Clock.systemUTC());
            ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
            channels.forEach(channel -> senders.execute(() -> sender.send(post(guild, channel))));
            Awaitility.await("the first message")
                    .until(() -> channels.stream().anyMatch(it -> !it.messages().isEmpty()));

            for (int i = 0; i < 10; i++) {
                assertThat(ben.in(channels.getFirst()).types("/greet").reply().text())
                        .isEqualTo("hello");
            }

            assertThat(channels)
                    .as("those whose messages still wait")
                    .anyMatch(it -> it.messages().isEmpty());
            senders.shutdownNow();
            jda.shutdownNow();
            connection.stop();
        }
    }

    private static Errand post(LocalGuild guild, LocalChannel channel) {
        return new Errand(
                DeliveryId.random(),
                new Destination.Channel(guild.id(), channel.id()),
                new Action.Post(),
                PLAIN,
                null);
    }
}
