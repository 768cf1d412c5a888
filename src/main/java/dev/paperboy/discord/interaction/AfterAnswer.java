package dev.paperboy.discord.interaction;

import java.util.Optional;

/**
 * Something that may be said to who typed a command, once that has been answered. Every bean of
 * this type is asked after each slash command.
 */
public interface AfterAnswer {

    /**
     * What is said, to the asker only, in a message below the answer; called on a virtual thread
     * once Discord has the answer, and not where the work for that has failed. What it throws is
     * logged and takes nothing from the answer.
     *
     * @return empty: nothing
     */
    Optional<Reply> after(CommandRequest request);

    /** What was said after this command did not reach Discord; called on a virtual thread. */
    default void lost(CommandRequest request) {}
}
