package dev.paperboy.sandbox.discord.model;

/**
 * What went wrong with a request on purpose.
 *
 * @param fault its name, as {@code dropped after the deed}
 * @param status what the client was told; 0 when nothing
 */
public record Mishap(String fault, int status) {}
