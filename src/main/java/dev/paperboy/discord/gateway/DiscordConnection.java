package dev.paperboy.discord.gateway;

import dev.paperboy.FatalFailure;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ExecutorConfigurationSupport;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps Paperboy connected to Discord while it runs.
 *
 * <p>It logs in beside the start of the application: papers are fetched while Discord cannot be
 * reached. Once logged in, JDA reconnects by itself.
 */
@Component
public class DiscordConnection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    /** Discord allows 1,000 logins a day. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final ShardManagers shardManagers;
    private final DiscordProperties properties;
    private final FatalFailure fatalFailure;
    private volatile @Nullable ShardManager shards;
    private volatile @Nullable Thread login;

    DiscordConnection(
            ShardManagers shardManagers, DiscordProperties properties, FatalFailure fatalFailure) {
        this.shardManagers = shardManagers;
        this.properties = properties;
        this.fatalFailure = fatalFailure;
    }

    /** All shards of this process; empty while not logged in. */
    public Optional<ShardManager> shards() {
        return Optional.ofNullable(shards);
    }

    /**
     * The shard that a server belongs to; the first one has what belongs to none, which has the
     * number 0. Empty: it is none of this process, or that is not logged in.
     */
    public Optional<JDA> shardOf(long guildId) {
        return shards().stream()
                .flatMap(all -> all.getShards().stream())
                .filter(shard -> isOf(shard, guildId))
                .findFirst();
    }

    /** Whether a server belongs to this shard. */
    public static boolean isOf(JDA shard, long guildId) {
        JDA.ShardInfo info = shard.getShardInfo();
        return MiscUtil.getShardForGuild(guildId, info.getShardTotal()) == info.getShardId();
    }

    /** Whether the bot is in a server at this moment. */
    public Presence presenceIn(long guildId) {
        return shardOf(guildId)
                .filter(shard -> shard.getStatus() == JDA.Status.CONNECTED)
                .map(shard -> Presence.in(guildId, shard))
                .orElse(Presence.UNKNOWN);
    }

    /** Whether every shard is connected, so that commands are answered in every server. */
    boolean isConnected() {
        ShardManager current = shards;
        return current != null
                && current.getShardCache().size() > 0
                && current.getShardCache().stream()
                        .allMatch(shard -> shard.getStatus() == JDA.Status.CONNECTED);
    }

    @Override
    public void start() {
        if (properties.enabled()) {
            login = Thread.ofVirtual().name("discord-login").start(this::logIn);
        }
    }

    private void logIn() {
        Duration wait = FIRST_WAIT;
        while (shards == null && !Thread.currentThread().isInterrupted()) {
            try {
                shards = shardManagers.logIn();
            } catch (InvalidTokenException _) {
                fatalFailure.stop(
                        "Discord does not accept the token (401): check DISCORD_TOKEN, or make a"
                                + " new one in the developer portal under Bot, Reset Token.");
                return;
            } catch (RuntimeException e) {
                log.warn(
                        "Discord cannot be reached, next try in {} s: {}",
                        wait.toSeconds(),
                        e.toString());
                if (!waited(wait)) {
                    return;
                }
                wait =
                        wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0
                                ? wait.multipliedBy(2)
                                : LONGEST_WAIT;
            }
        }
    }

    /** False if the application stops meanwhile. */
    private static boolean waited(Duration wait) {
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        Thread running = login;
        login = null;
        if (running != null) {
            running.interrupt();
        }
        ShardManager current = shards;
        shards = null;
        if (current != null) {
            List<JDA> all = current.getShards();
            current.shutdown();
            all.forEach(DiscordConnection::awaitEnd);
        }
    }

    /**
     * Its last answers to commands get out, but a request that Discord holds up may not hold it.
     */
    private static void awaitEnd(JDA shard) {
        try {
            if (!shard.awaitShutdown(LAST_WORDS)) {
                shard.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            shard.shutdownNow();
        }
    }

    /** Stopped after the jobs, so that the message at hand still hears its answer. */
    @Override
    public int getPhase() {
        return ExecutorConfigurationSupport.DEFAULT_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return login != null;
    }
}
