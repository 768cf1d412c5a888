package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What a request carries: a JSON body and files.
 *
 * @param json null when there is no body
 */
record Payload(@Nullable JsonNode json, List<Upload> files) {
    private static final int LONGEST_REQUEST = 25 * 1024 * 1024;

    /**
     * Reads the body of a request.
     *
     * @throws Refused when it is no JSON
     */
    static Payload read(RawRequest request) {
        if (request.contentType().toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return readMultipart(request);
        }
        return new Payload(json(BufferUtil.toArray(request.body())), List.of());
    }

    private static @Nullable JsonNode json(byte[] bytes) {
        if (bytes.length == 0) {
            return null;
        }
        try {
            return Json.parse(bytes);
        } catch (JacksonException _) {
            throw new Refused(DiscordError.INVALID_JSON);
        }
    }

    private static Payload readMultipart(RawRequest request) {
        String boundary = MultiPart.extractBoundary(request.contentType());
        if (boundary == null) {
            throw new Refused(DiscordError.INVALID_JSON);
        }
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxMemoryFileSize(-1);
        parser.setMaxLength(LONGEST_REQUEST);
        CompletableFuture<MultiPartFormData.Parts> parsed = new CompletableFuture<>();
        parser.parse(Content.Source.from(request.body()), Promise.Invocable.toPromise(parsed));
        JsonNode json = null;
        List<Upload> files = new ArrayList<>();
        try (MultiPartFormData.Parts parts = whole(parsed)) {
            for (MultiPart.Part part : parts) {
                if ("payload_json".equals(part.getName())) {
                    json = json(BufferUtil.toArray(bytes(part)));
                } else if (part.getFileName() != null) {
                    files.add(upload(part));
                }
            }
        }
        return new Payload(json, files);
    }

    private static MultiPartFormData.Parts whole(
            CompletableFuture<MultiPartFormData.Parts> parsed) {
        try {
            return parsed.join();
        } catch (CompletionException unreadable) {
            boolean tooLong = unreadable.getCause() instanceof IllegalStateException;
            throw new Refused(tooLong ? DiscordError.TOO_LARGE : DiscordError.INVALID_JSON);
        }
    }

    private static Upload upload(MultiPart.Part part) {
        Call.require(part.getLength() <= DiscordLimits.ATTACHMENT_BYTES, DiscordError.TOO_LARGE);
        String type = part.getHeaders().get("content-type");
        return new Upload(
                part.getName(),
                part.getFileName(),
                type == null ? "application/octet-stream" : type,
                bytes(part));
    }

    /** As they came, whatever characters their type says they are. */
    private static ByteBuffer bytes(MultiPart.Part part) {
        try {
            return Content.Source.asByteBuffer(part.getContentSource()).asReadOnlyBuffer();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
