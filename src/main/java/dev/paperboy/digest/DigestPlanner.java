package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ScheduleKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * Plans the digests that are due: what each says, its message in the outbox, and its next run.
 *
 * <p>Message and next run are one transaction: after a crash either both are there or neither.
 */
@Component
class DigestPlanner {

    private static final Logger log = LoggerFactory.getLogger(DigestPlanner.class);

    private final DueDigest due;
    private final DigestSchedules schedules;
    private final DigestDeliveries deliveries;
    private final RunKeeper runs;

    DigestPlanner(
            DueDigest due, DigestSchedules schedules, DigestDeliveries deliveries, RunKeeper runs) {
        this.due = due;
        this.schedules = schedules;
        this.deliveries = deliveries;
        this.runs = runs;
    }

    /** Plans all that are due at this tick, each for itself. */
    void plan(Tick tick, KnownLists known, JobHealth health) {
        for (ScheduleKey key : schedules.dueAt(tick.now())) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            health.attempt(key.toString(), () -> planIfDue(key, tick, known));
        }
    }

    /** Since it was named its hour may have been changed, or what its zone makes of it. */
    private void planIfDue(ScheduleKey key, Tick tick, KnownLists known) {
        schedules
                .find(key)
                .filter(schedule -> !schedule.nextRunAt().isAfter(tick.now()))
                .ifPresent(schedule -> plan(schedule, tick, known));
    }

    void plan(DigestSchedule schedule, Tick tick, KnownLists known) {
        switch (due.decide(schedule, tick, known)) {
            case DueDigest.Wait() -> {}
            case DueDigest.Serve serve -> serve(schedule, serve, tick);
        }
    }

    private void serve(DigestSchedule schedule, DueDigest.Serve serve, Tick tick) {
        LocalDate date = schedule.progress().runDate();
        String key = DigestDeliveries.key(schedule, date);
        Digest message = serve.message();
        List<NewDelivery> messages =
                message == null ? List.of() : deliveries.post(key, schedule, message);
        RunKeeper.Decided decided =
                new RunKeeper.Decided(key, schedule, date, tick.now(), serve, messages);
        if (runs.serve(decided) && messages.isEmpty()) {
            log.info("{} posts nothing for {}: {}", schedule.key(), date, serve.outcome());
        }
    }
}
