package dev.paperboy.discord.interaction;

import java.util.Optional;

/**
 * Something that may be said to who typed a command, once that has been answered. Every bean of
 * this type is asked after each slash command.
 */
public interface AfterAnswer {

    /**
     * What is said, to the asker only, in a message below the answer; called on a virtual thread
     * once the answer has been given. What it throws is logged and takes nothing from the answer.
     *
     * @return empty: nothing
     */
    Optional<Reply> after(CommandRequest request);
}
