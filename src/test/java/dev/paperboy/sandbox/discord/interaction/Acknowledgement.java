package dev.paperboy.sandbox.discord.interaction;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * What became of an interaction in its first three seconds.
 *
 * @param type how the bot acknowledged it; null when it did not in time
 * @param after how long the person waited, in real time
 */
public record Acknowledgement(@Nullable CallbackType type, Duration after) {}
