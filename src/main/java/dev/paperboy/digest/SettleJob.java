package dev.paperboy.digest;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Plans the later edits of digests' messages. */
@Component
class SettleJob {

    private final SettlePlanner planner;
    private final Clock clock;
    private final JobHealth health;

    SettleJob(SettlePlanner planner, Clock clock, MeterRegistry meters) {
        this.planner = planner;
        this.clock = clock;
        this.health = new JobHealth("settle", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.digest.settle.plan-every:" + SettleProperties.PLAN_EVERY + "}")
    void settle() {
        health.tick(() -> planner.plan(clock.instant(), health));
    }
}
