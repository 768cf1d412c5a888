package dev.paperboy.digest;

import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps that a message is edited, and its edit in the outbox, in one transaction or not at all. */
@Component
class SettleKeeper {

    private final Editions editions;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    SettleKeeper(Editions editions, Outbox outbox, TransactionOperations transaction) {
        this.editions = editions;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Keeps both, unless it was edited, or is not to be edited, since it was read. */
    void settle(Edition edition, NewDelivery edit) {
        transaction.executeWithoutResult(_ -> {
            if (editions.endSettling(edition.runId()) && !outbox.add(edit)) {
                throw new IllegalStateException(edit.key() + " is in the outbox already");
            }
        });
    }
}
