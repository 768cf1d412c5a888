package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/**
 * Lets papers that come late into the notice that there are none, or posts them where there is no
 * notice, as long as the next run has not come; that one would bring them otherwise.
 */
@Component
class LatePlanner {

    private final LateDigest late;
    private final DigestSchedules schedules;
    private final DigestDeliveries messages;
    private final RunKeeper runs;
    private final RunLedger ledger;
    private final DeliveryLedger deliveries;

    LatePlanner(
            LateDigest late,
            DigestSchedules schedules,
            DigestDeliveries messages,
            RunKeeper runs,
            RunLedger ledger,
            DeliveryLedger deliveries) {
        this.late = late;
        this.schedules = schedules;
        this.messages = messages;
        this.runs = runs;
        this.ledger = ledger;
        this.deliveries = deliveries;
    }

    /** What a run can still hope for. */
    private enum Prospect {
        OPEN,
        UNDECIDED,
        OVER
    }

    /** Looks at all runs that await papers, each for itself. */
    void plan(KnownLists known, JobHealth health) {
        for (AwaitingRun run : ledger.awaiting()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            health.attempt("What comes late to " + run.digest(), () -> plan(run, known));
        }
    }

    void plan(AwaitingRun run, KnownLists known) {
        DigestSchedule schedule = schedules.find(run.digest()).orElse(null);
        boolean isGone = schedule == null || !schedule.target().equals(run.target());
        switch (isGone ? Prospect.OVER : prospect(run, known)) {
            case OVER -> ledger.endAwaiting(run.id());
            case UNDECIDED -> {}
            case OPEN -> planOpen(Objects.requireNonNull(schedule), run, known);
        }
    }

    /** An edit needs its message; a message of its own is due only for a while. */
    private Prospect prospect(AwaitingRun run, KnownLists known) {
        DeliveryId notice = run.notice();
        if (notice == null) {
            return late.isInTime(run, known.now()) ? Prospect.OPEN : Prospect.OVER;
        }
        return deliveries
                .find(notice)
                .map(DeliveryRecord::state)
                .map(LatePlanner::prospect)
                .orElse(Prospect.OVER);
    }

    private static Prospect prospect(DeliveryState notice) {
        return switch (notice) {
            case SENT -> Prospect.OPEN;
            case PENDING, SENDING -> Prospect.UNDECIDED;
            case DELETED, FAILED, UNCERTAIN -> Prospect.OVER;
        };
    }

    private void planOpen(DigestSchedule schedule, AwaitingRun run, KnownLists known) {
        if (schedule.pause() == null && schedule.nextRunAt().isAfter(known.now())) {
            late.decide(schedule, run, known).ifPresent(serve -> mend(schedule, run, serve, known));
        }
    }

    private void mend(
            DigestSchedule schedule, AwaitingRun run, DueDigest.Serve serve, KnownLists known) {
        Digest message = Objects.requireNonNull(serve.message());
        DeliveryId notice = run.notice();
        String key = run.key() + (notice == null ? ":late" : ":edit");
        List<NewDelivery> made =
                notice == null
                        ? messages.post(key, schedule, message)
                        : messages.edit(key, schedule, message, notice);
        runs.mend(
                run, new RunKeeper.Decided(key, schedule, run.runDate(), known.now(), serve, made));
    }
}
