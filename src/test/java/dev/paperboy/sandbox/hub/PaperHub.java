package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The hub's server: it answers what it was told to, and 404 to everything else. */
public final class PaperHub implements AutoCloseable {

    private final Map<String, HubAnswer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final LoopbackServer server = LoopbackServer.start(this::handle);

    private PaperHub() {}

    /**
     * A request that came in.
     *
     * @param target path and query as sent
     */
    public record Received(String target, Headers headers) {}

    /** Starts on a free port of the loopback. */
    public static PaperHub start() {
        return new PaperHub();
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return server.url();
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

    private HubAnswer handle(HttpExchange exchange) {
        String target = exchange.getRequestURI().toString();
        received.add(new Received(target, exchange.getRequestHeaders()));
        return answers.getOrDefault(target, HubAnswer.notFound());
    }

    @Override
    public void close() {
        server.close();
    }
}
