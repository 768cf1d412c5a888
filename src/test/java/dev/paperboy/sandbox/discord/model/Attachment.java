package dev.paperboy.sandbox.discord.model;

import java.nio.ByteBuffer;

/**
 * A file of a message.
 *
 * @param description alternative text; empty when there is none
 * @param url where the local Discord serves the bytes
 */
public record Attachment(
        long id,
        String fileName,
        String description,
        String contentType,
        ByteBuffer bytes,
        String url) {

    public Attachment withDescription(String text) {
        return new Attachment(id, fileName, text, contentType, bytes, url);
    }
}
