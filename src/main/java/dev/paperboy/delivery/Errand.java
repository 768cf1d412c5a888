package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One thing that Discord is to be asked for.
 *
 * @param body JSON of the request that the action names
 * @param subject the message of the earlier delivery that the action is about; null for those that
 *     are about none
 */
public record Errand(
        DeliveryId id,
        Destination destination,
        Action action,
        String body,
        @Nullable PostedMessage subject) {}
