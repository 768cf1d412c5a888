package dev.paperboy.delivery;

/** How far a delivery has come. */
public enum DeliveryState {
    /** Waits for its turn. */
    PENDING,
    /** Claimed and perhaps on its way; what became of it is unknown until recorded. */
    SENDING,
    /** In its channel. */
    SENT,
    /** Was in its channel until somebody deleted it. */
    DELETED,
    /** Not in its channel, for a recorded reason. */
    FAILED,
    /** Perhaps in its channel, which may not be read; not sent again, lest it be there twice. */
    UNCERTAIN
}
