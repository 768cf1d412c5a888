package dev.paperboy.discord.interaction;

import java.util.List;

/** Lets tests of other packages have a directory. */
public final class Directories {

    private Directories() {}

    /** One of these commands, without component actions. */
    public static InteractionDirectory of(SlashCommand... commands) {
        return new InteractionDirectory(
                List.of(commands), List.of(), List.of(), List.of(), List.of());
    }
}
