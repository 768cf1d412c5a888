package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.internal.JDAImpl;

/** Whether the bot is in a server, by what Discord has told last. */
public enum Presence {
    THERE,
    GONE,
    /** Not connected, or the server has an outage or is still being set up. */
    UNKNOWN;

    /**
     * By what a shard knows that has set itself up.
     *
     * <p>{@link JDA#isUnavailable} does not tell of a server whose outage came while the shard was
     * setting itself up: JDA keeps that among those which it still expects.
     */
    public static Presence in(long guildId, JDA shard) {
        // First, as a server that arrives is among those that are there before it is expected no
        // more.
        boolean isExpected = ((JDAImpl) shard).getGuildSetupController().isKnown(guildId);
        if (shard.getGuildById(guildId) != null) {
            return THERE;
        }
        return isExpected ? UNKNOWN : GONE;
    }
}
