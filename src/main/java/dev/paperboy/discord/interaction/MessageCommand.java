package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/**
 * A command in the menu of a message: what it is called, what it answers, to the asker only. Every
 * bean of this type is registered.
 */
public interface MessageCommand {

    /** Its name and where it is offered, in English; other languages are added from the texts. */
    CommandData definition();

    /** Answers it; called on a virtual thread, may take seconds. */
    Reply handle(MessageCommandRequest request);
}
