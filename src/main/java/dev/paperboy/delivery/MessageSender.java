package dev.paperboy.delivery;

import java.time.Instant;
import java.util.Optional;

/** Runs errands to Discord; implemented by the one module that speaks to it. */
public interface MessageSender {

    /**
     * Whether anything may be sent at all just now; false while Discord has refused so much that
     * going on would get the bot locked out.
     */
    boolean isOpen();

    /** Why no messages for this destination can be sent from here now; empty: they can. */
    Optional<Obstacle> obstacle(Destination destination);

    /**
     * Runs the errand and waits for the answer.
     *
     * <p>Where the action's repetition is {@link Action.Repetition#NONCE}, Discord, asked again for
     * the same id within a few minutes, returns the message of the first call instead of creating
     * another.
     */
    SendOutcome send(Errand errand);

    /**
     * Looks into the destination for what the errand may have left there.
     *
     * @param since nothing older than this can be it, by the system clock
     */
    LookOutcome look(Errand errand, Instant since);
}
