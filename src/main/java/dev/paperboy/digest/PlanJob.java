package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Plans the digests that are due, then those whose papers come late. */
@Component
class PlanJob {

    private static final int LONGEST_PAUSE_IN_TICKS = 12;

    private final Catalogue catalogue;
    private final DigestPlanner planner;
    private final LatePlanner latePlanner;
    private final Duration longestPause;
    private final Clock clock;
    private final JobHealth health;
    private @Nullable Tick last;

    PlanJob(
            Catalogue catalogue,
            DigestPlanner planner,
            LatePlanner latePlanner,
            DigestProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.catalogue = catalogue;
        this.planner = planner;
        this.latePlanner = latePlanner;
        this.longestPause = properties.planEvery().multipliedBy(LONGEST_PAUSE_IN_TICKS);
        this.clock = clock;
        this.health = new JobHealth("plan", meters);
    }

    @Scheduled(
            fixedDelayString = "${paperboy.digest.plan-every:" + DigestProperties.PLAN_EVERY + "}")
    void plan() {
        health.tick(() -> {
            Tick tick = nextTick(clock.instant());
            KnownLists known = new KnownLists(catalogue, tick.now());
            planner.plan(tick, known, health);
            latePlanner.plan(known, health);
        });
    }

    private Tick nextTick(Instant now) {
        Tick tick = last == null ? Tick.first(now) : last.next(now, longestPause);
        last = tick;
        return tick;
    }
}
