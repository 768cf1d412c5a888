package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/** Lets shards identify one after the other, and at the configured address if there is one. */
final class GatewayAddress extends ConcurrentSessionController {

    private final @Nullable URI configured;

    GatewayAddress(@Nullable URI configured) {
        this.configured = configured;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        ShardedGateway told = super.getShardedGateway(api);
        return configured == null
                ? told
                : new ShardedGateway(
                        configured.toString(), told.getShardTotal(), told.getConcurrency());
    }
}
