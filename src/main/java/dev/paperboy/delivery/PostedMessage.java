package dev.paperboy.delivery;

/**
 * Where in Discord a message is.
 *
 * @param channelId the channel or thread that it stands in
 */
public record PostedMessage(long channelId, long messageId) {}
