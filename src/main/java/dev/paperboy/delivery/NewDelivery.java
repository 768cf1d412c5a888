package dev.paperboy.delivery;

/**
 * A message to be delivered, frozen as it is.
 *
 * @param key says what the message is for, as {@code digest:<id>:2026-06-13}; a second delivery
 *     with the same key is not accepted, whoever asks
 * @param body the message as JSON of Discord's create-message request, holding the id as marker in
 *     the custom_id of one of its components
 * @param fallback a plain message, likewise JSON, to be sent if Discord finds the body malformed
 */
public record NewDelivery(
        DeliveryId id, String key, Destination destination, String body, String fallback) {}
