package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A delivery that one sender holds for a while.
 *
 * @param epoch tells this claim from later ones; a result under an older epoch is not recorded
 * @param attempts how often it was tried, this time included; when it could not even be tried does
 *     not count
 * @param attemptedAt since when it may be in its channel; null: it surely is not
 */
record Claim(
        DeliveryId id,
        int epoch,
        Destination destination,
        Action action,
        Message message,
        int attempts,
        Instant createdAt,
        @Nullable Instant attemptedAt) {

    /** This claim, now that it is known that the message is not in its channel. */
    Claim asUnsent() {
        return new Claim(id, epoch, destination, action, message, attempts, createdAt, null);
    }

    /** What Discord is to be asked for. */
    Errand errand() {
        return new Errand(id, destination, action, message.current(), null);
    }

    /**
     * The two forms of a message.
     *
     * @param plain whether the body was refused before and the fallback is to be sent
     */
    record Message(String body, String fallback, boolean plain) {

        String current() {
            return plain ? fallback : body;
        }
    }
}
