package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.fault.Reaction;
import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
     */
    public RestHandler(
            World world, Interactions interactions, Conditions conditions, Supplier<String> url) {
        this.desk =
                new RequestDesk(
                        world,
                        new RouteTable(world, interactions, conditions, url).routes(),
                        new BodyJudge(),
                        conditions.limits(),
                        conditions.faults());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (!path.startsWith(BASE + "/")) {
            return false;
        }
        switch (desk.answer(raw(request, path.substring(BASE.length())))) {
            case Reaction.Answered(WireAnswer answer) -> write(answer, response, callback);
            case Reaction.Dropped() -> drop(request, callback);
            // Whoever waits for the end of this callback waits as long as the connection lasts.
            case Reaction.Stalled() -> {}
        }
        return true;
    }

    private static void write(WireAnswer answer, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        response.setStatus(answer.status());
        answer.headers().forEach(headers::put);
        if (answer.fromDiscord()) {
            // Without it JDA takes an answer for one of Cloudflare's and stops all routes.
            headers.put("via", "1.1 local-discord");
        }
        if (answer.body().isEmpty()) {
            callback.succeeded();
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, answer.contentType());
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    private static void drop(Request request, Callback callback) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("dropped on purpose"));
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
