package dev.paperboy.discord.gateway;

import dev.paperboy.discord.gateway.DiscordProperties.GatewayCompression;
import dev.paperboy.discord.rest.RestClient;

import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.sharding.ThreadPoolProvider;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

/** Makes connections to Discord as Paperboy needs them. */
@Component
class ShardManagers {

    private final DiscordProperties properties;
    private final RestClient client;
    private final List<EventListener> listeners;

    /**
     * @throws TokenMissing if Discord is to be used and no token was given
     */
    ShardManagers(DiscordProperties properties, RestClient client, List<EventListener> listeners) {
        if (properties.enabled() && !properties.hasToken()) {
            throw new TokenMissing();
        }
        this.properties = properties;
        this.client = client;
        this.listeners = listeners;
        // JDA's own default lets every mention ping. It is a static of JDA, so it is set for all.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        // To note where a request came from, JDA adds a cause to its failure. Where there is one
        // already, as after an answer that is no JSON, it stumbles and never tells the failure.
        RestAction.setPassContext(false);
    }

    /**
     * Logs in; blocks until Discord has accepted the token.
     *
     * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException if it does not
     * @throws RuntimeException if Discord cannot be reached
     */
    ShardManager logIn() {
        DefaultShardManagerBuilder builder =
                DefaultShardManagerBuilder.createLight(
                                Objects.requireNonNull(properties.token()), List.of())
                        .setRestConfig(new RestConfig().setBaseUrl(properties.apiUrl().toString()))
                        .setSessionController(new GatewayAddress(properties.gatewayUrl()))
                        .setCompression(compression())
                        .setHttpClientBuilder(client.builder())
                        // A post of a forum may need one of its tags.
                        .enableCache(CacheFlag.FORUM_TAGS)
                        // The default is the thread that reads the gateway, where one slow
                        // listener would hold up everybody.
                        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                        .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                        // Here requests wait for their turns.
                        .setRateLimitElasticProvider(
                                ThreadPoolProvider.lazy(
                                        _ -> Executors.newVirtualThreadPerTaskExecutor()))
                        // Spring stops the bot, in an order of its own.
                        .setEnableShutdownHook(false)
                        .addEventListeners(listeners.toArray());
        return builder.build();
    }

    private Compression compression() {
        return properties.compression() == GatewayCompression.ZLIB
                ? Compression.ZLIB
                : Compression.NONE;
    }
}
