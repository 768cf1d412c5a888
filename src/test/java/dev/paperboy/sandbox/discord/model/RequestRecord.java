package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/**
 * One HTTP request and what became of it.
 *
 * @param at when it came in
 * @param route the path template, as {@code /channels/{channel_id}/messages}; the bare path where
 *     no route fits
 * @param path the path with its ids, without secrets
 * @param body the JSON body, of a multipart request its {@code payload_json}
 * @param status what Discord answered, whatever came over the line; 0 when a fault kept the request
 *     from it
 * @param answer the JSON with it
 * @param findings what the judges found wrong in the body
 * @param mishap what went wrong with it on purpose; null when nothing did
 */
public record RequestRecord(
        Instant at,
        String method,
        String route,
        String path,
        @Nullable JsonNode body,
        int status,
        @Nullable JsonNode answer,
        List<Finding> findings,
        @Nullable Mishap mishap) {

    /** The status that the client saw; 0 when it saw none. */
    public int seen() {
        return mishap == null ? status : mishap.status();
    }
}
