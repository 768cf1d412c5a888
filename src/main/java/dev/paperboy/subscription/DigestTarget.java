package dev.paperboy.subscription;

/**
 * The channel that a digest goes to.
 *
 * @param guildId Discord's id of the server
 * @param channelId Discord's id of the channel
 */
public record DigestTarget(long guildId, long channelId) {}
