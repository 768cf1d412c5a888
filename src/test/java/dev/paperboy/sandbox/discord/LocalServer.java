package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.gateway.Gateway;
import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.rest.Conditions;
import dev.paperboy.sandbox.discord.rest.FileHandler;
import dev.paperboy.sandbox.discord.rest.RestHandler;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The HTTP and WebSocket server under the local Discord, on loopback only. */
final class LocalServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String GATEWAY = "/gateway";

    private final Server server = new Server(new VirtualThreadPool());
    private final ServerConnector connector = new ServerConnector(server);
    private final Gateway gateway;

    LocalServer(
            World world,
            Interactions interactions,
            Conditions conditions,
            LocalDiscordSettings settings) {
        this.gateway =
                new Gateway(
                        world, conditions.starts(), this::gatewayUrl, settings.heartbeatInterval());
        connector.setHost(LOOPBACK);
        server.addConnector(connector);
        WebSocketUpgradeHandler upgrades =
                WebSocketUpgradeHandler.from(
                        server,
                        container -> {
                            container.setIdleTimeout(settings.heartbeatInterval().multipliedBy(3));
                            container.addMapping(
                                    GATEWAY, (request, _, _) -> gateway.accept(request));
                        });
        upgrades.setHandler(
                new Handler.Sequence(
                        new RestHandler(world, interactions, conditions, this::url),
                        new FileHandler(world)));
        server.setHandler(upgrades);
        start();
    }

    private void start() {
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException("the local Discord did not start", failure);
        }
    }

    String url() {
        return "http://" + LOOPBACK + ":" + connector.getLocalPort();
    }

    String gatewayUrl() {
        return "ws://" + LOOPBACK + ":" + connector.getLocalPort() + GATEWAY;
    }

    Gateway gateway() {
        return gateway;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the local Discord did not stop", failure);
        }
    }
}
