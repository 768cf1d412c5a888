package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads JSON off a request, and writes it into a response. */
public final class Calls {

    private Calls() {}

    /**
     * The body.
     *
     * @return an empty object where there is none, or none that is JSON
     */
    public static JsonNode body(Request request) throws IOException {
        byte[] bytes = BufferUtil.toArray(Content.Source.asByteBuffer(request));
        try {
            return bytes.length == 0 ? Json.object() : Json.parse(bytes);
        } catch (JacksonException _) {
            return Json.object();
        }
    }

    /**
     * A number of the query.
     *
     * @return the other where there is none, or none that is a number
     */
    public static long number(Request request, String name, long otherwise) {
        return number(Request.extractQueryParameters(request).getValue(name), otherwise);
    }

    /** The number that this tells, or the other where it tells none. */
    static long number(@Nullable String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /** An answer with a sentence for the person. */
    public static WireAnswer refusal(int status, String message) {
        return WireAnswer.of(status, Json.object().put("message", message));
    }

    public static void write(WireAnswer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
