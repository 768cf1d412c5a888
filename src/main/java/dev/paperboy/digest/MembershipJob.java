package dev.paperboy.digest;

import dev.paperboy.JobHealth;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Qualifier;
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

    /**
     * How long who has been asked about is left alone, also where Discord could not tell; by either
     * clock: the one of schedules may stand still or leap.
     */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final DigestSchedules schedules;
    private final Memberships memberships;
    private final MemberDirectory members;
    private final Clock clock;
    private final Clock systemClock;
    private final JobHealth health;
    private final Map<ScheduleKey, Moment> leftAloneSince = new ConcurrentHashMap<>();

    MembershipJob(
            DigestSchedules schedules,
            Memberships memberships,
            MemberDirectory members,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock,
            MeterRegistry meters) {
        this.schedules = schedules;
        this.memberships = memberships;
        this.members = members;
        this.clock = clock;
        this.systemClock = systemClock;
        this.health = new JobHealth("memberships", meters);
    }

    /** A moment by both clocks. */
    private record Moment(Instant scheduled, Instant real) {

        boolean isLongAgo(Moment now) {
            return !now.scheduled.isBefore(scheduled.plus(PAUSE))
                    || !now.real.isBefore(real.plus(PAUSE));
        }
    }

    private Moment now() {
        return new Moment(clock.instant(), systemClock.instant());
    }

    @Scheduled(
            fixedDelayString = "${paperboy.digest.plan-every:" + DigestProperties.PLAN_EVERY + "}")
    void check() {
        health.tick(() -> {
            if (!members.canBeAsked()) {
                return;
            }
            Moment now = now();
            leftAloneSince.values().removeIf(since -> since.isLongAgo(now));
            try (ExecutorService sideBySide =
                    Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
                schedules.dueAt(clock.instant()).stream()
                        .filter(key -> key.guildId() == DigestTarget.NO_GUILD)
                        .filter(key -> !leftAloneSince.containsKey(key))
                        .forEach(key -> sideBySide.execute(() -> check(key)));
            }
        });
    }

    private void check(ScheduleKey key) {
        // What falls due while it is looked at was not looked at.
        Moment begun = now();
        boolean isDone =
                health.attempt(
                        "What " + key + " may bring",
                        () ->
                                schedules
                                        .find(key)
                                        .ifPresent(it -> memberships.check(it, clock.instant())));
        if (isDone) {
            leftAloneSince.put(key, begun);
        }
    }
}
