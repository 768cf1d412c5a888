package dev.paperboy.discord.command;

/** What commands accept. */
final class CommandInput {

    /** Longer than any title; a whole abstract is no query. */
    static final int LONGEST_QUERY = 300;

    private CommandInput() {}
}
