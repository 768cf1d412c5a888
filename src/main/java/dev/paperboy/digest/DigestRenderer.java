package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;

import java.util.Locale;

/**
 * Turns a digest into a message; pure, and implemented by the one module that speaks to Discord.
 */
public interface DigestRenderer {

    /**
     * Renders it.
     *
     * @param marker to be carried in the custom_id of a component
     */
    Rendered render(Digest digest, DeliveryId marker, Locale locale);

    /**
     * A rendered digest, as JSON of Discord's create-message request.
     *
     * @param fallback the same in plain text
     */
    record Rendered(String body, String fallback) {}
}
