package dev.paperboy.sandbox.discord.model;

/**
 * An account: a person or the bot.
 *
 * @param name unique, lower case, as in {@code @ada}
 * @param displayName what others see
 * @param locale the language of this account's client, as {@code en-US}
 */
public record User(long id, String name, String displayName, boolean bot, String locale) {}
