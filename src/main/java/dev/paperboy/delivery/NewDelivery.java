package dev.paperboy.delivery;

/**
 * Something to be delivered, frozen as it is.
 *
 * @param key says what it is for, as {@code digest:<id>:2026-06-13}; a second delivery with the
 *     same key is not accepted, whoever asks
 * @param body JSON of the request that the action names, holding the id as marker in the custom_id
 *     of one of its components
 * @param fallback a plain form of it, likewise JSON, to be sent if Discord finds the body
 *     malformed; it should hold the id too: where a form does not, it cannot be looked for, and an
 *     outcome that stays unclear is recorded as uncertain
 */
public record NewDelivery(
        DeliveryId id,
        String key,
        Destination destination,
        Action action,
        String body,
        String fallback) {}
