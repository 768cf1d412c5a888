package dev.paperboy.discord.text;

/** Addresses that Discord's clients open as a place in Discord. */
public final class JumpLink {

    private static final String CHANNELS = "https://discord.com/channels/";

    private JumpLink() {}

    /** A channel of a server, or a thread. */
    public static String toChannel(long guildId, long channelId) {
        return CHANNELS + guildId + "/" + channelId;
    }

    /** A message in a channel of a server. */
    public static String toMessage(long guildId, long channelId, long messageId) {
        return toChannel(guildId, channelId) + "/" + messageId;
    }

    /** A message in a conversation with the bot. */
    public static String toDirectMessage(long channelId, long messageId) {
        return CHANNELS + "@me/" + channelId + "/" + messageId;
    }
}
