package dev.paperboy.sandbox.discord.interaction;

import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.InteractionType;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All interactions: starts them, keeps their deadlines and finds them by their secrets. */
public final class Interactions {
    /** How long a bot has to acknowledge. */
    public static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(3);

    /** How long a bot may answer after that. */
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final World world;
    private final Map<String, Progress> byToken = new ConcurrentHashMap<>();

    public Interactions(World world) {
        this.world = world;
    }

    /**
     * Starts an interaction and tells the bot.
     *
     * @param messageId the message it came from; 0 when from none
     */
    public Progress start(
            InteractionType type, User user, Channel channel, ObjectNode data, long messageId) {
        Interaction interaction =
                new Interaction(
                        world.ids().next(),
                        newToken(),
                        type,
                        user.id(),
                        channel.id(),
                        channel.guildId(),
                        data,
                        messageId,
                        user.locale(),
                        world.time().now());
        Progress progress = new Progress(interaction);
        byToken.put(interaction.token(), progress);
        world.time().after(ACKNOWLEDGE_WITHIN, () -> giveUp(progress));
        world.changes().tell(new Change.InteractionStarted(interaction));
        return progress;
    }

    private static String newToken() {
        return "interaction-" + UUID.randomUUID() + UUID.randomUUID();
    }

    private void giveUp(Progress progress) {
        world.changes()
                .inOrder(() -> {
                    boolean silent = progress.giveUp();
                    if (silent) {
                        settled(progress, false);
                    }
                    return silent;
                });
    }

    /** Notes that the bot has given its first answer. */
    public void acknowledge(Progress progress, CallbackType type) {
        progress.acknowledge(type);
        settled(progress, true);
    }

    private void settled(Progress progress, boolean inTime) {
        world.changes().tell(new Change.InteractionSettled(progress.interaction(), inTime));
    }

    /**
     * The interaction a first answer is for.
     *
     * @throws Refused when id and token fit none
     */
    public Progress forCallback(long id, String token) {
        Progress progress = byToken.get(token);
        if (progress == null || progress.interaction().id() != id) {
            throw new Refused(DiscordError.UNKNOWN_INTERACTION);
        }
        return progress;
    }

    /**
     * The interaction a later answer is for.
     *
     * @throws Refused when the token fits none, is not acknowledged or is older than 15 minutes
     */
    public Progress forWebhook(String token) {
        Progress progress = byToken.get(token);
        if (progress == null || !isAcknowledged(progress)) {
            throw new Refused(DiscordError.UNKNOWN_WEBHOOK);
        }
        if (progress.interaction().createdAt().plus(TOKEN_LIFE).isBefore(world.time().now())) {
            throw new Refused(DiscordError.INVALID_WEBHOOK_TOKEN);
        }
        return progress;
    }

    private static boolean isAcknowledged(Progress progress) {
        Acknowledgement outcome = progress.acknowledged().getNow(null);
        return outcome != null && outcome.type() != null;
    }
}
