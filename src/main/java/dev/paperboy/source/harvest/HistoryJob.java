package dev.paperboy.source.harvest;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.History.Progress;
import dev.paperboy.source.harvest.PaperSource.Read;
import dev.paperboy.source.harvest.PaperSource.Unreadable;
import dev.paperboy.source.harvest.PaperSource.Wait;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Instant;
import java.time.LocalDate;

/** Brings in the whole history of Daily Papers, newest first, while nothing current is read. */
final class HistoryJob {

    private static final Logger log = LoggerFactory.getLogger(HistoryJob.class);
    private static final int DAYS_BETWEEN_LOG_LINES = 50;

    private final HistoryDays days;
    private final HarvestJob current;
    private final Harvester harvester;
    private final HistoryPace pace;
    private final Clocks clocks;
    private final JobHealth health;
    private Instant pausedUntil = Instant.EPOCH;
    private int failedInARow;
    private boolean begun;

    HistoryJob(
            HistoryDays days,
            HarvestJob current,
            Harvester harvester,
            HistoryPace pace,
            Clocks clocks,
            JobHealth health) {
        this.days = days;
        this.current = current;
        this.harvester = harvester;
        this.pace = pace;
        this.clocks = clocks;
        this.health = health;
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.harvest.history.tick:"
                            + HarvestProperties.HistoryProperties.TICK
                            + "}",
            scheduler = HarvestConfiguration.SCHEDULER)
    void readOneDay() {
        health.tick(this::readNext);
    }

    private void readNext() {
        if (!current.isResting() || clocks.system().instant().isBefore(pausedUntil)) {
            return;
        }
        if (!begun) {
            begun = true;
            tell(days.progress());
        }
        days.next(day -> harvester.mayTry(new Feed.Day(day))).ifPresent(this::read);
    }

    private void read(LocalDate day) {
        PaperSource.Outcome outcome = harvester.harvest(new Feed.Day(day));
        Instant now = clocks.system().instant();
        switch (outcome) {
            case Read read -> {
                failedInARow = 0;
                pausedUntil = now.plus(pace.after(read.requests()));
                days.markRead(day);
                tellNowAndThen(days.progress());
            }
            case Unreadable failed -> {
                failedInARow++;
                pausedUntil = now.plus(pace.afterFailure(failed.requests(), failedInARow));
            }
            case Wait wait -> pausedUntil = wait.until().plus(pace.after(wait.requests()));
        }
    }

    private static void tellNowAndThen(Progress progress) {
        if (progress.isComplete() || progress.read() % DAYS_BETWEEN_LOG_LINES == 0) {
            tell(progress);
        }
    }

    private static void tell(Progress progress) {
        log.info("History: {} of {} days read", progress.read(), progress.total());
    }
}
