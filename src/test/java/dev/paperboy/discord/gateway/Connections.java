package dev.paperboy.discord.gateway;

import dev.paperboy.discord.gateway.DiscordProperties.GatewayCompression;
import dev.paperboy.discord.rest.RestClient;
import dev.paperboy.discord.rest.RestClients;
import dev.paperboy.sandbox.discord.LocalDiscord;

import net.dv8tion.jda.api.hooks.EventListener;

import org.awaitility.Awaitility;

import java.net.URI;
import java.util.List;

/** Lets tests of other packages have a connection. */
public final class Connections {

    private Connections() {}

    /**
     * The real connection, once it is there; to be stopped by the test.
     *
     * @param apiUrl where it sends its requests
     */
    public static DiscordConnection to(LocalDiscord discord, String apiUrl) {
        return to(discord, apiUrl, RestClients.usual());
    }

    /**
     * Likewise.
     *
     * @param client what it sends its requests with
     */
    public static DiscordConnection to(
            LocalDiscord discord, String apiUrl, RestClient client, EventListener... listeners) {
        DiscordConnection connection = begun(discord, apiUrl, client, listeners);
        Awaitility.await("the connection").until(connection::isConnected);
        return connection;
    }

    /** One that is being set up. */
    public static DiscordConnection begun(LocalDiscord discord, String apiUrl) {
        return begun(discord, apiUrl, RestClients.usual());
    }

    private static DiscordConnection begun(
            LocalDiscord discord, String apiUrl, RestClient client, EventListener... listeners) {
        DiscordProperties properties =
                new DiscordProperties(
                        true,
                        discord.token(),
                        URI.create(apiUrl),
                        URI.create(discord.gatewayUrl()),
                        GatewayCompression.ZLIB);
        DiscordConnection connection =
                new DiscordConnection(
                        new ShardManagers(properties, client, List.of(listeners)),
                        properties,
                        reason -> {
                            throw new AssertionError(reason);
                        });
        connection.start();
        return connection;
    }
}
