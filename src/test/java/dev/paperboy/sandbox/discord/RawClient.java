package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests as no well-behaved client makes them. */
public final class RawClient implements AutoCloseable {
    /** What was answered. */
    public record Reply(int status, JsonNode json, HttpResponse<String> response) {
        /** Discord's number for the error; -1 when there is none. */
        int code() {
            return json.path("code").asInt(-1);
        }
    }

    private static final String BOUNDARY = "boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalDiscord discord;
    private Duration patience = Exchange.PATIENCE;

    public RawClient(LocalDiscord discord) {
        this.discord = discord;
    }

    /**
     * Sends a request with the bot's token.
     *
     * @param path below the API's address
     * @param body JSON with single quotes; empty for none
     */
    public Reply call(String method, String path, String body) {
        return call(method, path, body, discord.token());
    }

    Reply call(String method, String path, String body, String token) {
        HttpRequest.BodyPublisher publisher =
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'));
        return send(
                request(path)
                        .method(method, publisher)
                        .header("Authorization", "Bot " + token)
                        .header("Content-Type", "application/json")
                        .build());
    }

    /** The same client, which waits no longer than this for an answer. */
    RawClient within(Duration newPatience) {
        patience = newPatience;
        return this;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(discord.apiUrl() + path)).timeout(patience);
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            JsonNode json = isJson(response) ? read(text) : Json.object();
            return new Reply(response.statusCode(), json, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What is called JSON; an empty object where it is none. */
    private static JsonNode read(String text) {
        try {
            return Json.parse(text);
        } catch (JacksonException _) {
            return Json.object();
        }
    }

    private static boolean isJson(HttpResponse<String> response) {
        boolean told =
                response.headers()
                        .firstValue("content-type")
                        .filter(it -> it.startsWith("application/json"))
                        .isPresent();
        return told && !response.body().isEmpty();
    }

    /** Posts a form as it is, be it one or not. */
    Reply post(String path, byte[] form) {
        return send(
                request(path)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                        .header("Authorization", "Bot " + discord.token())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .build());
    }

    /** A form with a message and one file. */
    static byte[] form(int fileBytes) {
        String part = "\r\n--%s\r\nContent-Disposition: form-data; name=".formatted(BOUNDARY);
        String before =
                part
                        + "\"payload_json\"\r\n\r\n{\"content\":\"x\"}"
                        + part
                        + "\"files[0]\"; filename=\"a.bib\"\r\n\r\n";
        return (before + "x".repeat(fileBytes) + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends the first answer to an interaction. */
    Reply answer(Exchange exchange, String body) {
        return call(
                "POST",
                "interactions/%d/%s/callback"
                        .formatted(exchange.interaction().id(), exchange.interaction().token()),
                body);
    }

    @Override
    public void close() {
        http.close();
    }
}
