package dev.paperboy.sandbox.discord.rest;

/**
 * One method of one path.
 *
 * @param template as Discord's OpenAPI document writes it, {@code /channels/{channel_id}}
 * @param needsToken whether the bot's token must come along
 */
record Route(String method, String template, boolean needsToken, Endpoint endpoint) {}
