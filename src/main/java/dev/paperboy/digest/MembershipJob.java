package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks memberships before the digests of members that are due, many side by side. */
@Component
class MembershipJob {

    private static final int AT_ONCE = 16;

    /** How long who has been asked about is left alone, also where Discord could not tell. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final DigestSchedules schedules;
    private final Memberships memberships;
    private final Clock clock;
    private final JobHealth health;
    private final Map<ScheduleKey, Instant> leftAloneUntil = new ConcurrentHashMap<>();

    MembershipJob(
            DigestSchedules schedules, Memberships memberships, Clock clock, MeterRegistry meters) {
        this.schedules = schedules;
        this.memberships = memberships;
        this.clock = clock;
        this.health = new JobHealth("memberships", meters);
    }

    @Scheduled(
            fixedDelayString = "${paperboy.digest.plan-every:" + DigestProperties.PLAN_EVERY + "}")
    void check() {
        health.tick(() -> {
            Instant now = clock.instant();
            leftAloneUntil.values().removeIf(until -> !until.isAfter(now));
            try (ExecutorService sideBySide =
                    Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
                schedules.dueAt(now).stream()
                        .filter(key -> key.guildId() == DigestTarget.NO_GUILD)
                        .filter(key -> !leftAloneUntil.containsKey(key))
                        .forEach(key -> sideBySide.execute(() -> check(key)));
            }
        });
    }

    private void check(ScheduleKey key) {
        boolean isDone =
                health.attempt(
                        "What " + key + " may bring",
                        () ->
                                schedules
                                        .find(key)
                                        .ifPresent(it -> memberships.check(it, clock.instant())));
        if (isDone) {
            leftAloneUntil.put(key, clock.instant().plus(PAUSE));
        }
    }
}
