package dev.paperboy.source.harvest;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.NextReadings;
import dev.paperboy.source.harvest.PaperSource.Wait;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Instant;
import java.util.Optional;

/** Reads the feeds that are due, most important first, each once for all servers. */
final class HarvestJob implements NextReadings {

    private static final Logger log = LoggerFactory.getLogger(HarvestJob.class);

    private final HarvestSchedule schedule;
    private final Catalogue catalogue;
    private final Harvester harvester;
    private final Clocks clocks;
    private final JobHealth health;
    private volatile Instant pausedUntil = Instant.EPOCH;
    private volatile boolean resting;

    HarvestJob(
            HarvestSchedule schedule,
            Catalogue catalogue,
            Harvester harvester,
            Clocks clocks,
            JobHealth health) {
        this.schedule = schedule;
        this.catalogue = catalogue;
        this.harvester = harvester;
        this.clocks = clocks;
        this.health = health;
    }

    @Scheduled(
            fixedDelayString = "${paperboy.harvest.tick:" + HarvestProperties.TICK + "}",
            scheduler = HarvestConfiguration.SCHEDULER)
    void readWhatIsDue() {
        resting = false;
        health.tick(this::pass);
        resting = true;
    }

    private void pass() {
        for (Target target : schedule.at(clocks.schedule().instant())) {
            if (clocks.system().instant().isBefore(pausedUntil)
                    || Thread.currentThread().isInterrupted()) {
                return;
            }
            readIfDue(target);
        }
    }

    /** Whether a pass is over and the next not begun, so that others may use the source. */
    boolean isResting() {
        return resting;
    }

    @Override
    public Optional<Instant> pausedUntil() {
        return Optional.of(pausedUntil).filter(clocks.system().instant()::isBefore);
    }

    @Override
    public Optional<Instant> nextTry(Feed feed) {
        return harvester.retryAt(feed);
    }

    private void readIfDue(Target target) {
        Instant now = clocks.schedule().instant();
        if (!harvester.mayTry(target.feed()) || isFresh(target, now)) {
            return;
        }
        if (harvester.harvest(target.feed()) instanceof Wait wait) {
            pausedUntil = wait.until();
            log.info("Reading pauses: {}", wait.reason());
        }
    }

    private boolean isFresh(Target target, Instant now) {
        return now.isBefore(target.dueAt(catalogue.stateOf(target.feed()).asOf(now)));
    }
}
