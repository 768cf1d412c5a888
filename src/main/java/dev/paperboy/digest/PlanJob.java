package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ScheduleKey;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Plans the digests that are due. */
@Component
class PlanJob {

    private static final int LONGEST_PAUSE_IN_TICKS = 12;

    private final DigestSchedules schedules;
    private final DigestPlanner planner;
    private final Duration longestPause;
    private final Clock clock;
    private final JobHealth health;
    private @Nullable Tick last;

    PlanJob(
            DigestSchedules schedules,
            DigestPlanner planner,
            DigestProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.schedules = schedules;
        this.planner = planner;
        this.longestPause = properties.planEvery().multipliedBy(LONGEST_PAUSE_IN_TICKS);
        this.clock = clock;
        this.health = new JobHealth("plan", meters);
    }

    @Scheduled(
            fixedDelayString = "${paperboy.digest.plan-every:" + DigestProperties.PLAN_EVERY + "}")
    void plan() {
        health.tick(() -> planWhatIsDue(nextTick(clock.instant())));
    }

    private Tick nextTick(Instant now) {
        Tick tick = last == null ? Tick.first(now) : last.next(now, longestPause);
        last = tick;
        return tick;
    }

    private void planWhatIsDue(Tick tick) {
        for (ScheduleKey due : schedules.dueAt(tick.now())) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            health.attempt(due.toString(), () -> planIfDue(due, tick));
        }
    }

    /** Since it was named its hour may have been changed, or what its zone makes of it. */
    private void planIfDue(ScheduleKey due, Tick tick) {
        schedules
                .find(due)
                .filter(schedule -> !schedule.nextRunAt().isAfter(tick.now()))
                .ifPresent(schedule -> planner.plan(schedule, tick));
    }
}
