package dev.paperboy.discord.text.latex;

/** What one LaTeX command becomes. */
@FunctionalInterface
interface Command {

    /**
     * Reads its arguments from the walk, which stands behind its name, and writes what it means.
     */
    void write(Walk walk);
}
