package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.digest.DueDigest.Serve;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Recurrence;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Keeps what was decided for a digest, all of it in one transaction or nothing: how far it has
 * come, its messages in the outbox and what they show, the papers it has posted, and its line in
 * the ledger.
 *
 * <p>Nothing is kept for a digest that was changed or served since the decision.
 */
@Component
class RunKeeper {

    private static final Logger log = LoggerFactory.getLogger(RunKeeper.class);

    private final DigestSchedules schedules;
    private final RunLedger ledger;
    private final Editions editions;
    private final Outbox outbox;
    private final SettleProperties settling;
    private final TransactionOperations transaction;

    RunKeeper(
            DigestSchedules schedules,
            RunLedger ledger,
            Editions editions,
            Outbox outbox,
            SettleProperties settling,
            TransactionOperations transaction) {
        this.schedules = schedules;
        this.ledger = ledger;
        this.editions = editions;
        this.outbox = outbox;
        this.settling = settling;
        this.transaction = transaction;
    }

    /**
     * What was decided.
     *
     * @param key the run's and its message's
     * @param schedule the digest as it was when that was decided
     * @param runDate the date whose turn it was; null: none's
     * @param deliveries its message first; empty: it has none
     */
    record Decided(
            String key,
            DigestSchedule schedule,
            @Nullable LocalDate runDate,
            Instant at,
            Serve serve,
            List<NewDelivery> deliveries) {

        @Nullable DeliveryId message() {
            return deliveries.isEmpty() ? null : deliveries.getFirst().id();
        }

        private Instant due() {
            return runDate == null ? at : schedule.recurrence().on(runDate);
        }
    }

    /** Keeps a run that was due, and sets the next one. */
    boolean serve(Decided decided) {
        DigestSchedule schedule = decided.schedule();
        return keep(
                decided,
                () -> {
                    ledger.endAwaitingOf(schedule.id());
                    return schedules.served(schedule, decided.serve().progress());
                });
    }

    /** Keeps what comes between two runs; what another run awaits is not awaited any more. */
    boolean advance(Decided decided) {
        DigestSchedule schedule = decided.schedule();
        return keep(
                decided,
                () -> {
                    ledger.endAwaitingOf(schedule.id());
                    return schedules.advance(schedule, decided.serve().progress());
                });
    }

    /** Keeps what came late for a run, unless that awaits nothing any more. */
    boolean mend(AwaitingRun run, Decided decided) {
        return keep(
                decided,
                () ->
                        ledger.endAwaiting(run.id())
                                && schedules.advance(
                                        decided.schedule(), decided.serve().progress()));
    }

    private boolean keep(Decided decided, BooleanSupplier progress) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    boolean isMine = isUnchanged(decided.schedule()) && progress.getAsBoolean();
                    if (isMine) {
                        keep(decided);
                    } else {
                        status.setRollbackOnly();
                    }
                    return isMine;
                }));
    }

    private boolean isUnchanged(DigestSchedule schedule) {
        return schedules.find(schedule.key()).filter(schedule::equals).isPresent();
    }

    private void keep(Decided decided) {
        Finding finding = decided.serve().finding();
        NewRun run =
                new NewRun(
                        UUID.randomUUID().toString(),
                        decided.key(),
                        decided.schedule(),
                        decided.runDate(),
                        decided.due(),
                        decided.at(),
                        decided.serve().outcome(),
                        decided.serve().progress(),
                        finding == null ? null : finding.covered(),
                        decided.message());
        ledger.add(run);
        if (run.outcome() instanceof DigestRun.Outcome.Missed) {
            keepOthersMissed(run);
        }
        decided.deliveries().forEach(this::send);
        if (finding != null) {
            ledger.addPapers(run, decided.deliveries().isEmpty() ? List.of() : finding.posted());
            leaveOut(run, finding.leftOut());
        }
        if (run.delivery() != null && decided.serve().message() instanceof Digest.Papers papers) {
            boolean isForum = decided.schedule().target().isForum();
            editions.add(
                    new NewEdition(run, papers, settling.at(run.decidedAt(), run.id(), isForum)));
        }
    }

    /** Every turn has its line, also those that were missed after this one. */
    private void keepOthersMissed(NewRun first) {
        Recurrence recurrence = first.digest().recurrence();
        LocalDate date = first.digest().progress().runDate();
        date = recurrence.nextDateAfter(recurrence.on(date), date);
        while (date.isBefore(first.after().runDate())) {
            ledger.add(
                    first.onDate(
                            UUID.randomUUID().toString(),
                            DigestDeliveries.key(first.digest(), date),
                            date));
            date = recurrence.nextDateAfter(recurrence.on(date), date);
        }
    }

    private void send(NewDelivery delivery) {
        if (!outbox.add(delivery)) {
            // To go on would count the days of this digest as covered, which nobody has seen.
            throw new IllegalStateException(delivery.key() + " is in the outbox already");
        }
    }

    private void leaveOut(NewRun by, @Nullable FeedSpan days) {
        if (days != null) {
            ledger.add(by.leavingOut(UUID.randomUUID().toString(), days));
            log.warn(
                    "{} leaves out the papers of {} to {}: they are too long ago",
                    by.digest().key(),
                    days.first(),
                    days.last());
        }
    }
}
