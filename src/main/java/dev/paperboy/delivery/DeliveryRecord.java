package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the ledger tells of a delivery.
 *
 * @param message where it is, or was until it was deleted; null: nowhere, or nobody knows
 * @param reason why it is not in its channel, or why not yet; one sentence without secrets; null:
 *     there is nothing to tell
 * @param finishedAt by the system clock; null: it is still open
 */
public record DeliveryRecord(
        DeliveryId id,
        String key,
        Destination destination,
        DeliveryState state,
        @Nullable PostedMessage message,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Whether it was never sent since the bot had been removed from the server. */
    public boolean isForAbsence() {
        return state == DeliveryState.FAILED && Obstacle.ABSENCE.givenUp().equals(reason);
    }
}
