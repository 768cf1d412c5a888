package dev.paperboy.discord.fairuse;

import java.util.OptionalLong;

/**
 * Who asks, and where.
 *
 * @param userId Discord's id of the person
 * @param guildId Discord's id of the server; empty: it is asked in no server
 * @param channelId Discord's id of the channel
 */
public record Asker(long userId, OptionalLong guildId, long channelId) {}
