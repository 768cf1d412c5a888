package dev.paperboy.sandbox.discord.model;

import java.time.Duration;
import java.time.Instant;

/** The time by which the local Discord judges deadlines: acknowledgements, tokens and nonces. */
public interface Timekeeper extends AutoCloseable {
    Instant now();

    /** Runs a task once when the time has passed. */
    void after(Duration delay, Runnable task);

    @Override
    void close();
}
