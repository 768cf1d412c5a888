package dev.paperboy.discord.discuss;

import dev.paperboy.paper.PaperId;

import java.util.List;

/** Which threads about papers a server has. */
public interface Discussions {

    /** A thread about a paper, and the channel that it hangs on. */
    record Discussion(long channelId, PaperId paper, long threadId) {}

    /** Those of a server, by channel and paper. */
    List<Discussion> ofGuild(long guildId);

    /** Forgets those of a server, whose threads stay; how many there were. */
    int forgetGuild(long guildId);
}
