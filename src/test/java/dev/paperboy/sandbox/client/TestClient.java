package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.Promptly;
import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A person's client without a page: it asks, and keeps what it is told. */
public final class TestClient implements AutoCloseable, WebSocket.Listener {

    private static final int IDENTIFY = 2;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String url;
    private final String token;
    private final WebSocket socket;

    /**
     * @param url of the page, with a slash at its end
     */
    public TestClient(String url, String token) {
        this.url = url;
        this.token = token;
        this.socket =
                http.newWebSocketBuilder()
                        .buildAsync(URI.create(url.replace("http", "ws") + "gateway"), this)
                        .join();
        send(Json.object().put("op", IDENTIFY).set("d", Json.object().put("token", token)));
    }

    /** What it was answered. */
    public record Reply(int status, JsonNode json) {}

    void send(JsonNode frame) {
        socket.sendText(Json.write(frame), true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            frames.add(Json.parse(text.toString()));
            text.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, part, last);
    }

    /** All events of a name so far, oldest first. */
    public List<JsonNode> heard(String name) {
        return frames.stream()
                .filter(it -> Json.text(it, "t").equals(name))
                .map(it -> it.path("d"))
                .toList();
    }

    /** Waits for an event that fits, and gives its data. */
    public JsonNode await(String name, Predicate<JsonNode> fits) {
        return Promptly.await(name)
                .until(() -> heard(name).stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public JsonNode await(String name) {
        return await(name, _ -> true);
    }

    boolean hasEnded() {
        return socket.isInputClosed();
    }

    List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, ObjectNode body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", token)
                .header("Content-Type", "application/json");
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String body = response.body();
            return new Reply(
                    response.statusCode(), body.isEmpty() ? Json.object() : Json.parse(body));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
