package dev.paperboy.sandbox.discord.model;

import java.time.Instant;
import java.util.List;

/** What a thread has beyond other channels. */
public record ThreadState(
        long ownerId, boolean archived, boolean locked, Instant createdAt, List<Long> appliedTags) {
    public ThreadState {
        appliedTags = List.copyOf(appliedTags);
    }

    public ThreadState archived(boolean nowArchived, boolean nowLocked) {
        return new ThreadState(ownerId, nowArchived, nowLocked, createdAt, appliedTags);
    }
}
