package dev.paperboy.digest;

import java.util.Optional;

/** What is known of servers; implemented by the one module that speaks to Discord. */
public interface ServerDirectory {

    /**
     * Discord's id of the channel where a server wants to be told what concerns those who manage
     * it, if it has one in which the bot may write.
     */
    Optional<Long> noticeChannel(long guildId);
}
