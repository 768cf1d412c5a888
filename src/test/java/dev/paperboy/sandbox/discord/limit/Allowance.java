package dev.paperboy.sandbox.discord.limit;

import java.time.Duration;

/** So many requests in so much time. */
record Allowance(int requests, Duration per) {

    /** More than any client asks for. */
    static final Allowance PLENTY = new Allowance(1_000, Duration.ofSeconds(1));
}
