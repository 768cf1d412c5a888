package dev.paperboy.sandbox.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.paperboy.CannotStart;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Serves the page on loopback. */
public final class PageServer implements AutoCloseable {

    /** No script at all, and nothing from elsewhere: the papers are strangers' text. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final HttpServer server;
    private final ChannelPage page;

    private PageServer(HttpServer server, ChannelPage page) {
        this.server = server;
        this.page = page;
    }

    /**
     * Starts it.
     *
     * @param port 0 for one of the system's choice
     * @param note where the papers come from
     * @throws CannotStart if the port is taken
     */
    public static PageServer start(
            int port, LocalDiscord discord, LocalChannel channel, String note) throws IOException {
        HttpServer http = bind(port);
        PageServer server = new PageServer(http, new ChannelPage(discord, channel, note));
        http.createContext("/", server::answer);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
        return server;
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException taken) {
            throw new CannotStart(
                    ("Port %d for the page is taken: end the program that uses it, or choose"
                                    + " another one with the variable SANDBOX_PORT.")
                            .formatted(port),
                    taken);
        }
    }

    /** Where the page is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = page.render().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
