package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.text.Language;

/**
 * Whose reading list it is; nobody else is ever shown it.
 *
 * @param userId Discord's id of the person
 */
record Reader(long userId, Language language) {

    static Reader of(CommandRequest request) {
        return new Reader(request.event().getUser().getIdLong(), request.language());
    }

    static Reader of(ComponentRequest request) {
        return new Reader(request.clicker().userId(), request.language());
    }
}
