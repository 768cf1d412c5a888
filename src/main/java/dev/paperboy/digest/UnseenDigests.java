package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryEnded;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes back that days are covered and papers posted where the message surely never came to its
 * channel, so that the next run takes them along.
 */
@Component
class UnseenDigests {

    private static final Logger log = LoggerFactory.getLogger(UnseenDigests.class);

    private final RunLedger ledger;
    private final Editions editions;
    private final DigestSchedules schedules;

    UnseenDigests(RunLedger ledger, Editions editions, DigestSchedules schedules) {
        this.ledger = ledger;
        this.editions = editions;
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

    private void takeBack(RunLedger.Undoable run) {
        boolean isSettled = false;
        // Whoever serves the digest at the same moment may be first, and from then on has to wait.
        while (!isSettled) {
            isSettled = find(run.digest()).map(it -> settle(it, run)).orElse(true);
        }
    }

    /** The end is recorded in any case; otherwise the message would be sent again and again. */
    private Optional<DigestSchedule> find(ScheduleKey key) {
        try {
            return schedules.find(key);
        } catch (DateTimeException notUnderstood) {
            log.warn("{} keeps the days as covered that nobody has seen", key, notUnderstood);
            return Optional.empty();
        }
    }

    /** False: it was served since it was read. */
    private boolean settle(DigestSchedule schedule, RunLedger.Undoable run) {
        Optional<DigestProgress> progress = takenBack(schedule.progress(), run);
        if (progress.isEmpty()) {
            return true;
        }
        boolean isDone = schedules.advance(schedule, progress.get());
        if (isDone) {
            forget(schedule, run);
        }
        return isDone;
    }

    /** How far it has come without this run; empty: as far as with it. */
    private static Optional<DigestProgress> takenBack(DigestProgress now, RunLedger.Undoable run) {
        if (standsAt(now, run.after())) {
            return Optional.of(run.before());
        }
        return run.hasPapers() ? Optional.of(earlier(now, run.before())) : Optional.empty();
    }

    private static boolean standsAt(DigestProgress now, DigestProgress after) {
        return Objects.equals(now.coveredThrough(), after.coveredThrough())
                && Objects.equals(now.coveredRevision(), after.coveredRevision());
    }

    /**
     * A later run has gone further: its days are looked through once more, and what it has posted
     * is not posted again. What the channel was told last stays told.
     */
    private static DigestProgress earlier(DigestProgress now, DigestProgress before) {
        return new DigestProgress(
                now.runDate(),
                earlier(now.coveredThrough(), before.coveredThrough()),
                earlier(now.coveredRevision(), before.coveredRevision()),
                now.gapTold());
    }

    private static <T extends Comparable<? super T>> @Nullable T earlier(
            @Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return null;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void forget(DigestSchedule schedule, RunLedger.Undoable run) {
        ledger.undo(run.runId());
        editions.forget(run.runId());
        log.info("{}: its next run takes along what was not seen", schedule.key());
    }
}
