package dev.paperboy.sandbox.discord.model;

/**
 * An account: a person or the bot.
 *
 * @param name of a person unique and lower case, as in {@code @ada}; of a bot what others see
 * @param displayName what others see
 * @param locale the language of this account's client, as {@code en-US}
 */
public record User(long id, String name, String displayName, boolean bot, String locale) {}
