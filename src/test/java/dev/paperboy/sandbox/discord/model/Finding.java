package dev.paperboy.sandbox.discord.model;

/**
 * Something wrong in a body the bot sent.
 *
 * @param judge who found it: {@code openapi} or {@code limits}
 * @param path where in the body, as {@code /embeds/0/title}
 * @param rule the rule that was broken
 */
public record Finding(String judge, String path, String rule, String message) {}
