package dev.paperboy.discord.delivery;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.paperboy.sandbox.discord.LocalDiscord;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The way to a local Discord's REST API, on which answers about messages get lost. */
final class FaultyLine implements AutoCloseable {

    private static final List<String> FORWARDED =
            List.of("authorization", "content-type", "user-agent");

    private final LocalDiscord discord;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean sparing;

    /** What happens after Discord has done what was asked. */
    enum Fault {
        ERROR_500,
        GARBLED,
        DROPPED
    }

    FaultyLine(LocalDiscord discord) {
        this.discord = discord;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String apiUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10/";
    }

    /** What becomes of the next requests about messages, one each. */
    void next(Fault... next) {
        faults.addAll(List.of(next));
    }

    void nothingMore() {
        faults.clear();
    }

    /** Leaves out of messages what Discord's documents call optional, or no longer. */
    void spare(boolean isSparing) {
        sparing = isSparing;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer = forward(exchange);
            boolean isMessage = exchange.getRequestURI().getPath().endsWith("/messages");
            Fault fault = isMessage ? faults.poll() : null;
            if (fault != Fault.DROPPED) {
                answer(exchange, answer, fault);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange)
            throws IOException, InterruptedException {
        String path = exchange.getRequestURI().toString().substring("/api/v10/".length());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        Headers headers = exchange.getRequestHeaders();
        FORWARDED.stream()
                .filter(headers::containsKey)
                .forEach(name -> request.header(name, headers.getFirst(name)));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer, @Nullable Fault fault)
            throws IOException {
        byte[] body =
                fault == null
                        ? spared(answer.body())
                        : "{\"id\":\"1".getBytes(StandardCharsets.UTF_8);
        int status = fault == Fault.ERROR_500 ? 500 : answer.statusCode();
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private byte[] spared(byte[] body) {
        return sparing
                ? new String(body, StandardCharsets.UTF_8)
                        .replaceAll(",\"(proxy_url|nonce)\":\"[^\"]*\"", "")
                        .getBytes(StandardCharsets.UTF_8)
                : body;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }
}
