package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import java.util.List;

/** A slash command: what it is called, what it answers. Every bean of this type is registered. */
public interface SlashCommand {

    /** Its name, options and permissions, in English; other languages are added from the texts. */
    SlashCommandData definition();

    /**
     * Whether only the asker will see the answer, should Discord have to be told of it before it is
     * known.
     */
    default boolean isPrivate(CommandRequest request) {
        return true;
    }

    /**
     * Whether Discord is told at once that the answer will come, rather than once it is late. Who
     * sees it is announced then, by {@link #isPrivate(CommandRequest)}; an answer that turns out
     * private all the same takes the place of a public announcement after that was removed. What is
     * only written down, and not worked out, had better be answered at once. Told by what was asked
     * alone, without looking anything up.
     */
    default boolean isAnnounced(CommandRequest request) {
        return isPrivate(request);
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

    /** What Discord is told of a command that can be used everywhere, its options not included. */
    static SlashCommandData everywhere(String name, Language english) {
        return Commands.slash(name, english.text("command." + name + ".description"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
    }
}
