package dev.paperboy.sandbox.discord.rest;

import java.nio.ByteBuffer;

/**
 * A file that came with a request.
 *
 * @param part the name of its part, as {@code files[0]}
 */
record Upload(String part, String fileName, String contentType, ByteBuffer bytes) {}
