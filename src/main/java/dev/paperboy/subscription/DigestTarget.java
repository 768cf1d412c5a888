package dev.paperboy.subscription;

/**
 * Where a digest goes.
 *
 * @param guildId Discord's id of the server; {@value #NO_GUILD}: it is a person's own
 * @param channelId Discord's id of the channel, or of the person
 */
public record DigestTarget(long guildId, long channelId, Place place) {

    /** Stands for the server of what is a person's own. */
    public static final long NO_GUILD = 0;

    /** What kind of place it is. */
    public enum Place {
        /** A text or announcement channel. */
        CHANNEL,
        /** A forum, where each digest is a post of its own. */
        FORUM,
        /** A person's conversation with the bot. */
        DIRECT
    }

    /** A text or announcement channel. */
    public DigestTarget(long guildId, long channelId) {
        this(guildId, channelId, Place.CHANNEL);
    }

    /** A channel of this kind. */
    public DigestTarget(long guildId, long channelId, boolean isForum) {
        this(guildId, channelId, isForum ? Place.FORUM : Place.CHANNEL);
    }

    /** A person's conversation with the bot. */
    public static DigestTarget direct(long userId) {
        return new DigestTarget(NO_GUILD, userId, Place.DIRECT);
    }

    /** Whether each digest is a post of its own there. */
    public boolean isForum() {
        return place == Place.FORUM;
    }

    /** Whether it goes to one person; then the channel's id is that person's. */
    public boolean isDirect() {
        return place == Place.DIRECT;
    }
}
