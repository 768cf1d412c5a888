package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.subscription.DigestSettings;

import java.util.Locale;

/**
 * Turns a digest into a message; pure, and implemented by the one module that speaks to Discord.
 */
public interface DigestRenderer {

    /**
     * Renders it as Discord's request to create a message, or to open a post where its target is a
     * forum.
     *
     * @param marker to be carried in the custom_id of a component
     */
    Rendered render(Digest digest, DeliveryId marker, DigestSettings settings);

    /** Renders it as Discord's request to edit a message, which then carries this marker. */
    Rendered edit(Digest digest, DeliveryId marker, DigestSettings settings);

    /** Renders Discord's request to start a thread on its message. */
    String thread(Digest.Papers digest, DigestSettings settings);

    /** Tells one who can mend it that a channel refuses digests, and what to do. */
    Rendered broken(BrokenChannel broken, DeliveryId marker, Locale locale);

    /**
     * Something rendered, as JSON of a request to Discord.
     *
     * @param fallback the same in plain text
     */
    record Rendered(String body, String fallback) {}
}
