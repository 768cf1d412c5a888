package dev.paperboy.delivery;

/** Where a message goes. */
public sealed interface Destination {

    /** Stands for the server of what goes to a person on nobody else's behalf. */
    long NO_SERVER = 0;

    /** Discord's id of the server on whose behalf it goes there, or {@value #NO_SERVER}. */
    long guildId();

    /**
     * A channel of the server.
     *
     * @param channelId Discord's id of the channel
     */
    record Channel(long guildId, long channelId) implements Destination {
        @Override
        public String toString() {
            return "channel " + channelId + " of server " + guildId;
        }
    }

    /**
     * The conversation of a member with the bot.
     *
     * @param userId Discord's id of the person
     */
    record Member(long guildId, long userId) implements Destination {
        @Override
        public String toString() {
            return "person " + userId + (guildId == NO_SERVER ? "" : " for server " + guildId);
        }
    }
}
