package dev.paperboy.digest;

import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Plans the digests that are due. */
@Component
class PlanJob {

    private static final Logger log = LoggerFactory.getLogger(PlanJob.class);
    private static final int BATCH = 500;

    private final DigestSchedules schedules;
    private final DigestPlanner planner;
    private final Clock clock;

    PlanJob(DigestSchedules schedules, DigestPlanner planner, Clock clock) {
        this.schedules = schedules;
        this.planner = planner;
        this.clock = clock;
    }

    /** One digest that cannot be planned does not hold up the others. */
    @Scheduled(fixedDelayString = "${paperboy.digest.plan-every:5s}")
    void plan() {
        Instant now = clock.instant();
        List<DigestSchedule> due = schedules.dueAt(now, BATCH);
        for (DigestSchedule schedule : due) {
            try {
                planner.plan(schedule, now);
            } catch (RuntimeException e) {
                log.error(
                        "Digest {} of server {} could not be planned and will be tried again",
                        schedule.id(),
                        schedule.target().guildId(),
                        e);
            }
        }
    }
}
