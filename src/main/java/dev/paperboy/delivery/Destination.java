package dev.paperboy.delivery;

/**
 * The channel that a message goes to.
 *
 * @param guildId Discord's id of the server
 * @param channelId Discord's id of the channel
 */
public record Destination(long guildId, long channelId) {}
