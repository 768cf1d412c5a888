package dev.paperboy.delivery;

import java.time.Instant;

/** Brings a message to its channel; implemented by the one module that speaks to Discord. */
public interface MessageSender {

    /** Whether messages of this server can be sent from here now. */
    boolean canReach(Destination destination);

    /**
     * Sends the message and waits for the answer.
     *
     * <p>Called again with the same id within a few minutes, Discord returns the message of the
     * first call instead of creating another.
     *
     * @param body JSON of Discord's create-message request
     */
    SendOutcome send(DeliveryId id, Destination destination, String body);

    /**
     * Looks into the channel for a message that carries this id.
     *
     * @param since no message older than this can be it, by the system clock
     */
    LookOutcome look(DeliveryId id, Destination destination, Instant since);
}
