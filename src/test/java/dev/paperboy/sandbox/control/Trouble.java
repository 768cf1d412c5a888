package dev.paperboy.sandbox.control;

/** Something that can go wrong around the bot, and be put right again. */
public enum Trouble {
    /** The papers' source answers nothing but errors. */
    SOURCE,
    /** Discord takes no message. */
    DISCORD,
    /** The bot may not write in the channel for papers. */
    PERMISSION
}
