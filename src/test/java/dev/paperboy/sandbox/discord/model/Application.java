package dev.paperboy.sandbox.discord.model;

/**
 * The bot's registration with Discord.
 *
 * @param owner who registered it
 * @param token the bot's secret, without the word {@code Bot}
 */
public record Application(long id, User bot, User owner, String token) {}
