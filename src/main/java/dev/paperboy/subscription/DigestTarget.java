package dev.paperboy.subscription;

/**
 * The channel that a digest goes to.
 *
 * @param guildId Discord's id of the server
 * @param channelId Discord's id of the channel
 * @param isForum whether each digest is a post of its own there
 */
public record DigestTarget(long guildId, long channelId, boolean isForum) {

    /** A text or announcement channel. */
    public DigestTarget(long guildId, long channelId) {
        this(guildId, channelId, false);
    }
}
