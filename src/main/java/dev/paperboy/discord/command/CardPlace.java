package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.MessageCommandRequest;
import dev.paperboy.discord.text.Language;

/**
 * Where a card is shown.
 *
 * @param language of those who see it
 * @param hasThreads whether the bot can open a thread there: not in direct messages, nor in a
 *     server that it is no member of
 */
public record CardPlace(Language language, boolean hasThreads) {

    /** For everybody where a command is used. */
    static CardPlace of(CommandRequest request) {
        return new CardPlace(request.channelLanguage(), request.member().isPresent());
    }

    /** For who uses a command alone. */
    static CardPlace privately(CommandRequest request) {
        return new CardPlace(request.language(), request.member().isPresent());
    }

    /** For who uses a command on a message alone. */
    static CardPlace of(MessageCommandRequest request) {
        return new CardPlace(request.language(), request.clicker().member().isPresent());
    }

    /** For who clicked alone. */
    static CardPlace of(ComponentRequest request) {
        return new CardPlace(request.language(), request.clicker().member().isPresent());
    }
}
