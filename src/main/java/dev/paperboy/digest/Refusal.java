package dev.paperboy.digest;

import dev.paperboy.subscription.Pause;

import org.jspecify.annotations.Nullable;

/** What a channel does not take, and with it what has to change before a digest can come again. */
public enum Refusal {
    /** Any message: the bot lacks a permission there, or the channel is gone. */
    ALL,
    /** A forum's post with the tags that the digest gives it, or without any. */
    TAGS,
    /** Words that the server's AutoMod blocks. */
    WORDS,
    /** A link that Discord itself takes for harmful. */
    LINKS;

    /** Why this digest is paused. */
    public static Refusal of(Pause.Broken pause) {
        return of(pause.refusal());
    }

    /**
     * What Discord means.
     *
     * @param code Discord's error code; null: there is none
     */
    static Refusal of(@Nullable Integer code) {
        return switch (code) {
            case 40067 -> TAGS;
            case 200000, 200001 -> WORDS;
            case 240000 -> LINKS;
            case null, default -> ALL;
        };
    }
}
