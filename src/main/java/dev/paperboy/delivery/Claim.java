package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A delivery that one sender holds for a while.
 *
 * @param epoch tells this claim from later ones; a result under an older epoch is not recorded
 * @param subject what has become of the delivery that the action is about; null: it is about none,
 *     or about one that nobody knows
 * @param attempts how often it was tried, this time included; when it could not even be tried does
 *     not count
 * @param dueAt since when it could have been sent
 * @param attemptedAt since when it may be in its channel; null: it surely is not
 * @param putBackFor why it was put back the last time; null: it never was
 */
record Claim(
        DeliveryId id,
        int epoch,
        Destination destination,
        Action action,
        @Nullable DeliveryRecord subject,
        Message message,
        int attempts,
        Instant dueAt,
        @Nullable Instant attemptedAt,
        @Nullable String putBackFor) {

    /** This claim, now that it is known that the message is not in its channel. */
    Claim asUnsent() {
        return new Claim(
                id,
                epoch,
                destination,
                action,
                subject,
                message,
                attempts,
                dueAt,
                null,
                putBackFor);
    }

    /** What Discord is to be asked for. */
    Errand errand() {
        return new Errand(
                id,
                destination,
                action,
                message.current(),
                subject == null ? null : subject.message());
    }

    /** Whether a look into the channel could tell the message from others. */
    boolean canBeRecognised() {
        return message.current().contains(id.value());
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
