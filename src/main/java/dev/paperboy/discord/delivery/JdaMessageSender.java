package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.MessageSender;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.limits.LimitFinding;
import dev.paperboy.discord.view.MessageBody;

import net.dv8tion.jda.api.JDA.Status;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends messages through JDA, as the process whose shard owns the server. */
@Component
class JdaMessageSender implements MessageSender {

    /** Shorter than the lease of a delivery. */
    private static final Deadline DEADLINE =
            new Deadline(Duration.ofSeconds(30), Duration.ofSeconds(60));

    private static final JsonMapper JSON = new JsonMapper();

    private final DiscordConnection connection;
    private final ChannelHistory history;
    private final SendFailures failures;

    /** The deliveries that were refused once, or whose channel could not be looked into once. */
    private final Set<DeliveryId> doubts = ConcurrentHashMap.newKeySet();

    JdaMessageSender(DiscordConnection connection, ChannelHistory history, SendFailures failures) {
        this.connection = connection;
        this.history = history;
        this.failures = failures;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean canReach(Destination destination) {
        return guild(destination).isPresent();
    }

    /** While the client sets itself up, it knows servers without their channels and rights. */
    private Optional<Guild> guild(Destination destination) {
        return connection
                .shards()
                .map(shards -> shards.getGuildById(destination.guildId()))
                .filter(guild -> guild.getJDA().getStatus().compareTo(Status.CONNECTED) >= 0);
    }

    @Override
    public SendOutcome send(Errand errand) {
        DeliveryId id = errand.id();
        Destination destination = errand.destination();
        String body = errand.body();
        Optional<Guild> guild = guild(destination);
        if (guild.isEmpty()) {
            return new SendOutcome.NotSent("The server is not reachable from here");
        }
        GuildMessageChannel channel = channel(guild.get(), destination);
        if (channel == null) {
            return doubted(
                    id,
                    new SendOutcome.Refused(
                            ErrorResponse.UNKNOWN_CHANNEL.getCode(),
                            "The channel does not exist any more"));
        }
        MessageCreateData message;
        try {
            List<LimitFinding> findings = DiscordLimits.checkMessage(JSON.readTree(body));
            if (!findings.isEmpty()) {
                return new SendOutcome.Malformed(findings.toString());
            }
            message = MessageBody.read(body);
        } catch (RuntimeException e) {
            // Whatever it is, it is the body's fault; what it says may quote the body.
            return new SendOutcome.Malformed(
                    "It cannot be read as a message (" + e.getClass().getSimpleName() + ")");
        }
        return send(id, channel, message);
    }

    private SendOutcome send(
            DeliveryId id, GuildMessageChannel channel, MessageCreateData message) {
        try {
            long messageId =
                    DEADLINE.await(channel.sendMessage(message).setNonce(id.value())).getIdLong();
            doubts.remove(id);
            return new SendOutcome.Sent(new PostedMessage(channel.getIdLong(), messageId));
        } catch (InsufficientPermissionException e) {
            return doubted(
                    id,
                    new SendOutcome.Refused(
                            ErrorResponse.MISSING_PERMISSIONS.getCode(),
                            "The bot lacks the permission " + e.getPermission().getName()));
        } catch (RuntimeException e) {
            // Discord was asked, so that its word counts and no earlier doubt.
            doubts.remove(id);
            return failures.outcome(e);
        }
    }

    /**
     * A refusal that rests on the client's picture of the server alone: the picture lags behind,
     * and is incomplete for a moment when a server comes back, so that it is believed the second
     * time.
     */
    private SendOutcome doubted(DeliveryId id, SendOutcome.Refused refusal) {
        return isFirstDoubt(id) ? new SendOutcome.NotSent(refusal.reason()) : refusal;
    }

    private boolean isFirstDoubt(DeliveryId id) {
        return !doubts.remove(id) && doubts.add(id);
    }

    private static @Nullable GuildMessageChannel channel(Guild guild, Destination destination) {
        return guild.getChannelById(
                GuildMessageChannel.class, ((Destination.Channel) destination).channelId());
    }

    @Override
    public LookOutcome look(Errand errand, Instant since) {
        DeliveryId id = errand.id();
        Destination destination = errand.destination();
        return guild(destination)
                .map(guild -> channel(guild, destination))
                .map(channel -> look(channel, id, since))
                .orElseGet(() -> new LookOutcome.Unavailable("The channel is not reachable"));
    }

    /** Likewise believes a prohibition the second time only: after it, nobody looks again. */
    private LookOutcome look(GuildMessageChannel channel, DeliveryId id, Instant since) {
        LookOutcome outcome = history.look(channel, id, since);
        if (outcome instanceof LookOutcome.Forbidden forbidden) {
            return isFirstDoubt(id) ? new LookOutcome.Unavailable(forbidden.reason()) : outcome;
        }
        doubts.remove(id);
        return outcome;
    }
}
