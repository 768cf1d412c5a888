package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/**
 * One HTTP request and what became of it.
 *
 * @param route the path template, as {@code /channels/{channel_id}/messages}; the bare path where
 *     no route fits
 * @param path the path with its ids, without secrets
 * @param body the JSON body, of a multipart request its {@code payload_json}
 * @param answer the JSON answered
 * @param findings what the judges found wrong in the body
 */
public record RequestRecord(
        Instant at,
        String method,
        String route,
        String path,
        @Nullable JsonNode body,
        int status,
        @Nullable JsonNode answer,
        List<Finding> findings) {}
