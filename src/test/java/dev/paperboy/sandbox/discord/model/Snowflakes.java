package dev.paperboy.sandbox.discord.model;

import java.util.concurrent.atomic.AtomicLong;

/** Makes Discord's ids, which carry the time of their making: bots reckon expiry from them. */
public final class Snowflakes {
    private static final long EPOCH_MILLIS = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    private final AtomicLong last = new AtomicLong();

    /** A new id, greater than all before it. */
    public long next() {
        long now = (System.currentTimeMillis() - EPOCH_MILLIS) << TIME_SHIFT;
        return last.updateAndGet(previous -> Math.max(previous + 1, now));
    }

    /** The shard whose connection hears of a server. */
    public static int shardOf(long guildId, int shards) {
        return (int) ((guildId >>> TIME_SHIFT) % shards);
    }
}
