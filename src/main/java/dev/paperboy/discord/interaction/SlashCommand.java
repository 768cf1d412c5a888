package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import java.util.List;

/** A slash command: what it is called, what it answers. Every bean of this type is registered. */
public interface SlashCommand {

    /** Its name, options and permissions, in English; other languages are added from the texts. */
    SlashCommandData definition();

    /**
     * Whether only the asker will see the answer, should it take long enough that Discord has to be
     * told before it is known.
     */
    boolean isPrivate();

    /** Likewise, where that depends on what was asked. */
    default boolean isPrivate(CommandRequest request) {
        return isPrivate();
    }

    /** Whether the asker may show the channel what only the asker has been answered. */
    default boolean isShareable() {
        return true;
    }

    /** Answers it; called on a virtual thread, may take seconds. */
    Reply handle(CommandRequest request);

    /**
     * Completes an option while a person types; answered from memory, since nothing may take longer
     * than 3 seconds here.
     *
     * @return at most 25 choices
     */
    default List<Command.Choice> complete(CompletionRequest request) {
        return List.of();
    }
}
