package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * Lets shards identify one after the other, and always at the same address: the configured one, or
 * else the one that the REST API has told.
 */
final class GatewayAddress extends ConcurrentSessionController {

    private final @Nullable String configured;
    private volatile @Nullable String told;

    GatewayAddress(@Nullable URI configured) {
        this.configured = configured == null ? null : configured.toString();
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        ShardedGateway gateway = super.getShardedGateway(api);
        told = gateway.getUrl();
        return configured == null
                ? gateway
                : new ShardedGateway(configured, gateway.getShardTotal(), gateway.getConcurrency());
    }

    /**
     * Where a session begins anew when it could not be resumed.
     *
     * <p>JDA would go to Discord's own address, wherever it came from.
     */
    @Override
    public String getGateway() {
        if (configured != null) {
            return configured;
        }
        String address = told;
        return address == null ? super.getGateway() : address;
    }
}
