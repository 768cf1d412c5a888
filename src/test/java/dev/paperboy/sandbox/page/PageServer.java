package dev.paperboy.sandbox.page;

import dev.paperboy.CannotStart;
import dev.paperboy.sandbox.client.ClientApi;
import dev.paperboy.sandbox.client.ClientGateway;
import dev.paperboy.sandbox.discord.rest.FileHandler;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;

/** Serves the page, and Discord as the page's client speaks with it, on loopback. */
public final class PageServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final Server server = new Server(new VirtualThreadPool());
    private final ServerConnector connector = new ServerConnector(server);
    private final ClientGateway gateway;

    private PageServer(int port, Surroundings around) {
        this.gateway = around.gateway();
        SandboxState state = new SandboxState(around);
        around.time().clock().listen(() -> gateway.tellAll("SANDBOX_STATE", state.json()));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        server.addConnector(connector);
        WebSocketUpgradeHandler upgrades =
                WebSocketUpgradeHandler.from(
                        server,
                        container -> {
                            container.setIdleTimeout(IDLE);
                            container.addMapping("/gateway", (_, _, _) -> gateway.accept());
                        });
        upgrades.setHandler(
                new Handler.Sequence(
                        new ClientApi(around.discord(), around.accounts(), gateway),
                        new SandboxCalls(around, state),
                        new PageFiles(),
                        new InventedFigures(),
                        new FileHandler(around.discord().world())));
        server.setHandler(new Guard(upgrades));
    }

    /**
     * Starts it.
     *
     * @param port 0 for one of the system's choice
     * @throws CannotStart if the port is taken
     */
    public static PageServer start(int port, Surroundings around) throws IOException {
        PageServer page = new PageServer(port, around);
        try {
            page.server.start();
        } catch (IOException failure) {
            page.close();
            if (failure instanceof BindException || failure.getCause() instanceof BindException) {
                throw new CannotStart(
                        ("Port %d for the page is taken: end the program that uses it, or choose"
                                        + " another one with the variable SANDBOX_PORT.")
                                .formatted(port),
                        failure);
            }
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("the page did not start", failure);
        }
        return page;
    }

    /** Where the page is. */
    public String url() {
        return "http://" + LOOPBACK + ":" + connector.getLocalPort() + "/";
    }

    @Override
    public void close() {
        gateway.close();
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the page did not stop", failure);
        }
    }
}
