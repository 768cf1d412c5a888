package dev.paperboy.discord.delivery;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

import org.jspecify.annotations.Nullable;

/**
 * A server that can be reached now.
 *
 * @param jda the shard that it is of
 * @param guild what the client knows of it; null while the gateway is not connected, when that may
 *     be old or incomplete, and only Discord itself can tell
 */
record Server(JDA jda, @Nullable Guild guild) {}
