package dev.paperboy.sandbox.discord.judge;

/** What a path leads into; the same request has to fit other schemas here than there. */
public enum Place {
    /** A channel with messages, or nothing at all. */
    CHANNEL,
    FORUM,
    THREAD,
    DIRECT
}
