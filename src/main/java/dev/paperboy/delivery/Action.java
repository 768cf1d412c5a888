package dev.paperboy.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What Discord is asked to do with the body of a delivery.
 *
 * <p>Those that are about an earlier delivery wait until it has been sent; where it never will be,
 * they end with that reason.
 */
public sealed interface Action {

    /** What protects the channel when an attempt has to be repeated. */
    Repetition repetition();

    /** The earlier delivery that it is about; null: none. */
    default @Nullable DeliveryId subject() {
        return switch (this) {
            case Post() -> null;
            case ForumPost() -> null;
            case Edit(DeliveryId message) -> message;
            case Crosspost(DeliveryId message) -> message;
            case StartThread(DeliveryId message) -> message;
        };
    }

    /** How an attempt is repeated whose outcome nobody knows. */
    enum Repetition {
        /** Within the nonce window as it is; later only after a look. */
        NONCE,
        /** Only after a look, since Discord would do it twice. */
        LOOK,
        /** As it is at any time: doing it twice is doing it once. */
        HARMLESS
    }

    /** Posts a message to the destination; the body is Discord's create-message request. */
    record Post() implements Action {
        @Override
        public Repetition repetition() {
            return Repetition.NONCE;
        }
    }

    /**
     * Opens a post in the forum that is the destination; the body is Discord's request to start a
     * thread in a forum channel, the message in it.
     */
    record ForumPost() implements Action {
        @Override
        public Repetition repetition() {
            return Repetition.LOOK;
        }
    }

    /**
     * Puts another content into the message of an earlier delivery; the body is Discord's
     * edit-message request.
     */
    record Edit(DeliveryId message) implements Action {
        @Override
        public Repetition repetition() {
            return Repetition.HARMLESS;
        }
    }

    /** Publishes the message of an earlier delivery to all who follow the announcement channel. */
    record Crosspost(DeliveryId message) implements Action {
        @Override
        public Repetition repetition() {
            return Repetition.HARMLESS;
        }
    }

    /**
     * Starts a thread on the message of an earlier delivery; the body is Discord's request to start
     * a thread from a message.
     */
    record StartThread(DeliveryId message) implements Action {
        @Override
        public Repetition repetition() {
            return Repetition.HARMLESS;
        }
    }
}
