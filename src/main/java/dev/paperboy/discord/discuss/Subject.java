package dev.paperboy.discord.discuss;

import dev.paperboy.paper.PaperId;

/** A paper, as it is discussed in one channel; there is one thread for each. */
record Subject(long guildId, long channelId, PaperId paper) {}
