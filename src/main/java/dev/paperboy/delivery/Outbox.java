package dev.paperboy.delivery;

/** Takes messages in; what it has taken is sent once or has a recorded reason. */
public interface Outbox {

    /**
     * Adds a message in the caller's transaction, so that the caller's state and the message are
     * kept together or not at all.
     *
     * @return false if a delivery with this key is known already; then nothing was changed
     * @throws org.springframework.transaction.IllegalTransactionStateException without a
     *     transaction
     */
    boolean add(NewDelivery delivery);
}
