package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.entities.Message;

/**
 * A command that somebody uses on a message.
 *
 * @param message which may be anybody's; Discord tells its words with the command
 * @param language the asker's
 * @param clicker who uses it
 */
public record MessageCommandRequest(Message message, Language language, Clicker clicker) {}
