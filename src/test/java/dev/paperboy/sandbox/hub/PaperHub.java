package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The hub's server: it answers what it was told to, and 404 to everything else. */
public final class PaperHub implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, HubAnswer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private PaperHub(HttpServer server) {
        this.server = server;
    }

    /**
     * A request that came in.
     *
     * @param target path and query as sent
     */
    public record Received(String target, Headers headers) {}

    /** Starts on a free port of the loopback. */
    public static PaperHub start() {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            PaperHub hub = new PaperHub(HttpServer.create(address, 0));
            hub.server.setExecutor(hub.threads);
            hub.server.createContext("/", hub::handle);
            hub.server.start();
            return hub;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** An address on it. */
    public URI at(String target) {
        return URI.create(url() + target);
    }

    /**
     * Sets what it answers.
     *
     * @param target path and query as they will be asked for
     */
    public PaperHub answer(String target, HubAnswer answer) {
        answers.put(target, answer);
        return this;
    }

    /** What it was asked for so far, in order. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The paths and queries of these. */
    public List<String> targets() {
        return received.stream().map(Received::target).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        received.add(new Received(target, exchange.getRequestHeaders()));
        try (exchange) {
            answers.getOrDefault(target, HubAnswer.notFound()).send(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
