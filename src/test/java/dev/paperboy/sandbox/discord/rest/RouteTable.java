package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.GuildJson;
import dev.paperboy.sandbox.discord.wire.MessageJson;

import java.util.function.Supplier;

/** Puts all groups of routes together. */
final class RouteTable {
    private final Routes routes = new Routes();

    RouteTable(
            World world, Interactions interactions, Conditions conditions, Supplier<String> url) {
        ChannelJson channelJson = new ChannelJson(world);
        MessageJson messageJson = new MessageJson(world, channelJson);
        GuildJson guildJson = new GuildJson(world, channelJson);
        Access access = new Access(world);
        Posting posting = new Posting(world, new Composer(world, url));
        new GatewayRoutes(url, conditions.starts()).addTo(routes);
        new ApplicationRoutes(world).addTo(routes);
        new UserRoutes(world, channelJson).addTo(routes);
        new CommandRoutes(world, access).addTo(routes);
        new GuildRoutes(world, access, guildJson, channelJson).addTo(routes);
        new ChannelRoutes(world, access, channelJson).addTo(routes);
        new MessageRoutes(world, access, posting, messageJson, new Nonces(world, conditions))
                .addTo(routes);
        new HistoryRoutes(world, access, messageJson).addTo(routes);
        new ThreadRoutes(world, access, posting, channelJson, messageJson).addTo(routes);
        new ThreadLists(world, access, channelJson).addTo(routes);
        new CallbackRoutes(world, interactions, posting, messageJson).addTo(routes);
        new WebhookRoutes(world, interactions, posting, messageJson).addTo(routes);
    }

    Routes routes() {
        return routes;
    }
}
