package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.MessageSender;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.limits.LimitFinding;
import dev.paperboy.discord.view.MessageBody;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Sends messages through JDA, as the process whose shard owns the server. */
@Component
class JdaMessageSender implements MessageSender {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final JsonMapper JSON = new JsonMapper();

    private final DiscordConnection connection;
    private final ChannelHistory history;
    private final SendFailures failures;

    JdaMessageSender(DiscordConnection connection, ChannelHistory history, SendFailures failures) {
        this.connection = connection;
        this.history = history;
        this.failures = failures;
    }

    @Override
    public boolean canReach(Destination destination) {
        return guild(destination).isPresent();
    }

    private Optional<Guild> guild(Destination destination) {
        return connection.shards().map(shards -> shards.getGuildById(destination.guildId()));
    }

    @Override
    public SendOutcome send(DeliveryId id, Destination destination, String body) {
        Optional<Guild> guild = guild(destination);
        if (guild.isEmpty()) {
            return new SendOutcome.NotSent("The server is not reachable from here");
        }
        GuildMessageChannel channel = channel(guild.get(), destination);
        if (channel == null) {
            return new SendOutcome.Refused(
                    ErrorResponse.UNKNOWN_CHANNEL.getCode(), "The channel does not exist any more");
        }
        try {
            List<LimitFinding> findings = DiscordLimits.checkMessage(JSON.readTree(body));
            return findings.isEmpty()
                    ? send(id, channel, MessageBody.read(body))
                    : new SendOutcome.Malformed(findings.toString());
        } catch (JacksonException | ParsingException e) {
            return new SendOutcome.Malformed("Not a message: " + e.getMessage());
        }
    }

    private SendOutcome send(
            DeliveryId id, GuildMessageChannel channel, MessageCreateData message) {
        try {
            long messageId =
                    channel.sendMessage(message)
                            .setNonce(id.value())
                            .timeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)
                            .complete()
                            .getIdLong();
            return new SendOutcome.Sent(messageId);
        } catch (InsufficientPermissionException e) {
            return new SendOutcome.Refused(
                    ErrorResponse.MISSING_PERMISSIONS.getCode(),
                    "The bot lacks the permission " + e.getPermission().getName());
        } catch (RuntimeException e) {
            return failures.outcome(e);
        }
    }

    private static @Nullable GuildMessageChannel channel(Guild guild, Destination destination) {
        return guild.getChannelById(GuildMessageChannel.class, destination.channelId());
    }

    @Override
    public LookOutcome look(DeliveryId id, Destination destination, Instant since) {
        return guild(destination)
                .map(guild -> channel(guild, destination))
                .map(channel -> history.look(channel, id, since))
                .orElseGet(() -> new LookOutcome.Unavailable("The channel is not reachable"));
    }
}
