package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.World;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

import tools.jackson.databind.JsonNode;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Reads HTTP requests off the line and writes the answers with the headers clients rely on. */
public final class RestHandler extends Handler.Abstract {
    public static final String BASE = "/api/v10";

    private final RequestDesk desk;

    /**
     * @param url where the server is reached, as {@code http://127.0.0.1:8081}
     * @param nonceWindow how long a nonce keeps a message from being posted twice
     */
    public RestHandler(
            World world, Interactions interactions, Supplier<String> url, Duration nonceWindow) {
        this.desk =
                new RequestDesk(
                        world,
                        new RouteTable(world, interactions, url, nonceWindow).routes(),
                        new BodyJudge());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (!path.startsWith(BASE + "/")) {
            return false;
        }
        Answer answer = desk.answer(raw(request, path.substring(BASE.length())));
        RateLimitHeaders.write(response);
        JsonNode json = answer.json();
        response.setStatus(answer.status());
        if (json == null) {
            callback.succeeded();
            return true;
        }
        byte[] bytes = Json.write(json).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private static RawRequest raw(Request request, String path) throws Exception {
        ByteBuffer body = Content.Source.asByteBuffer(request);
        Map<String, String> query = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        return new RawRequest(
                request.getMethod(),
                URLDecoder.decode(path, StandardCharsets.UTF_8),
                query,
                header(request, HttpHeader.AUTHORIZATION),
                header(request, HttpHeader.CONTENT_TYPE),
                body);
    }

    private static String header(Request request, HttpHeader name) {
        return Objects.requireNonNullElse(request.getHeaders().get(name), "");
    }
}
