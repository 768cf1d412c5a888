package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Told when a delivery has ended, in the transaction that records it: what a listener writes is
 * kept with it or not at all.
 *
 * @param refusal Discord's error code by which the destination will refuse everything until
 *     somebody changes something there, as 50013; null: it ended otherwise
 * @param reason one sentence without secrets; null: it is in its channel
 */
public record DeliveryEnded(
        DeliveryId id,
        String key,
        Destination destination,
        DeliveryState state,
        @Nullable Integer refusal,
        @Nullable String reason) {}
