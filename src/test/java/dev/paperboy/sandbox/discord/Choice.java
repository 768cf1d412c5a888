package dev.paperboy.sandbox.discord;

/**
 * A suggestion for an option.
 *
 * @param name what the person reads
 * @param value what the bot gets when it is chosen: a {@link String}, {@link Long} or {@link
 *     Double}
 */
public record Choice(String name, Object value) {}
