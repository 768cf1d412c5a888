package dev.paperboy.sandbox.discord.model;

import java.time.Instant;
import java.util.List;

/**
 * What a thread has beyond other channels.
 *
 * @param archivedAt when it was last archived or woken, at first when it was made
 */
public record ThreadState(
        long ownerId,
        boolean archived,
        boolean locked,
        Instant createdAt,
        Instant archivedAt,
        List<Long> appliedTags) {
    public ThreadState {
        appliedTags = List.copyOf(appliedTags);
    }

    /** A new thread. */
    public static ThreadState begun(long ownerId, Instant now, List<Long> tags) {
        return new ThreadState(ownerId, false, false, now, now, tags);
    }

    public ThreadState archived(boolean nowArchived, boolean nowLocked, Instant now) {
        return new ThreadState(
                ownerId,
                nowArchived,
                nowLocked,
                createdAt,
                nowArchived == archived ? archivedAt : now,
                appliedTags);
    }
}
