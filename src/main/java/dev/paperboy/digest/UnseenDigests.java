package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryEnded;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Objects;

/**
 * Takes back that days are covered and papers posted where the message surely never came to its
 * channel, so that the next run takes them along.
 */
@Component
class UnseenDigests {

    private static final Logger log = LoggerFactory.getLogger(UnseenDigests.class);

    private final RunLedger ledger;
    private final DigestSchedules schedules;

    UnseenDigests(RunLedger ledger, DigestSchedules schedules) {
        this.ledger = ledger;
        this.schedules = schedules;
    }

    /** In the transaction that records the end. */
    @EventListener
    void ended(DeliveryEnded delivery) {
        if (delivery.state() == DeliveryState.FAILED
                && DigestDeliveries.isMessage(delivery.key())) {
            ledger.ofDelivery(delivery.id()).ifPresent(this::takeBack);
        }
    }

    /** Only as long as no later run has brought the digest further: that cannot be undone. */
    private void takeBack(RunLedger.Undoable run) {
        schedules
                .find(run.digest())
                .filter(schedule -> standsAt(schedule.progress(), run.after()))
                .filter(schedule -> schedules.advance(schedule, run.before()))
                .ifPresent(schedule -> forget(schedule, run));
    }

    private static boolean standsAt(DigestProgress now, DigestProgress after) {
        return Objects.equals(now.coveredThrough(), after.coveredThrough())
                && Objects.equals(now.coveredRevision(), after.coveredRevision());
    }

    private void forget(DigestSchedule schedule, RunLedger.Undoable run) {
        ledger.undo(run.runId());
        log.info("{}: its next run takes along what was not seen", schedule.key());
    }
}
