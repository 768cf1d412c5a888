package dev.paperboy.sandbox.discord.rest;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A request as it came over the line.
 *
 * @param path below {@code /api/v10}, decoded
 * @param authorization empty when there is none
 * @param contentType empty when there is none
 */
record RawRequest(
        String method,
        String path,
        Map<String, String> query,
        String authorization,
        String contentType,
        ByteBuffer body) {}
