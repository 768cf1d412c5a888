package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How a delivery ends.
 *
 * @param message where it is; null: nowhere, or nobody knows
 * @param refusal Discord's error code by which the destination refuses it; null: none
 * @param reason why it is not in its channel, one sentence; null: it is
 */
record Ending(
        DeliveryState state,
        @Nullable PostedMessage message,
        @Nullable Integer refusal,
        @Nullable String reason) {

    static Ending sent(PostedMessage message) {
        return new Ending(DeliveryState.SENT, message, null, null);
    }

    static Ending of(DeliveryState state, String reason) {
        return new Ending(state, null, null, reason);
    }

    static Ending refused(DeliveryState state, SendOutcome.Refused refusal) {
        return new Ending(state, null, refusal.code(), refusal.reason());
    }

    /** As the log tells of it: with Discord's code, which says nothing to those in the channel. */
    String forLog() {
        return refusal == null
                ? "%s: %s".formatted(state, reason)
                : "%s (%d): %s".formatted(state, refusal, reason);
    }
}
