package dev.paperboy.sandbox.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;

/** Sets up unmodified JDA clients for a local Discord. */
public final class Bots {
    private Bots() {}

    public static JDABuilder builder(LocalDiscord discord) {
        return builder(discord.token(), discord.apiUrl(), discord.gatewayUrl());
    }

    /** For one in another process. */
    public static JDABuilder builder(String token, String apiUrl, String gatewayUrl) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        return JDABuilder.createLight(token, List.of())
                .enableCache(CacheFlag.FORUM_TAGS)
                .setRestConfig(new RestConfig().setBaseUrl(apiUrl))
                .setSessionController(sessionController(gatewayUrl))
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false);
    }

    /** Ends a client at once; the threads of its requests, interrupted, may die of it loudly. */
    public static void end(JDA jda) {
        jda.shutdownNow();
        Promptly.await("the client's end")
                .dontCatchUncaughtExceptions()
                .until(() -> jda.getStatus() == JDA.Status.SHUTDOWN);
    }

    static DefaultShardManagerBuilder shards(LocalDiscord discord) {
        return DefaultShardManagerBuilder.createLight(discord.token(), List.of())
                .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
                .setEnableShutdownHook(false);
    }

    /** Identifies at once instead of waiting five seconds between two attempts. */
    private static SessionController sessionController(String gatewayUrl) {
        return new ConcurrentSessionController() {
            @Override
            public String getGateway() {
                return gatewayUrl;
            }

            @Override
            public void appendSession(SessionConnectNode node) {
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                node.run(false);
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        });
            }

            @Override
            public void removeSession(SessionConnectNode node) {}
        };
    }
}
