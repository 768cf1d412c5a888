package dev.paperboy.source.arxiv;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.PaperId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads figures ahead, one page at a time, so that neither a digest nor a command waits for one.
 */
final class FigureJob {

    private static final Logger log = LoggerFactory.getLogger(FigureJob.class);

    private final FigureQueue queue;
    private final FigureReader reader;
    private final FigureWishList wishes;
    private final FigureDelays delays;
    private final Clock systemClock;
    private final JobHealth health;
    private Instant pausedUntil = Instant.EPOCH;

    FigureJob(
            FigureQueue queue,
            FigureReader reader,
            FigureWishList wishes,
            FigureDelays delays,
            Clock systemClock,
            JobHealth health) {
        this.queue = queue;
        this.reader = reader;
        this.wishes = wishes;
        this.delays = delays;
        this.systemClock = systemClock;
        this.health = health;
    }

    @Scheduled(
            fixedDelayString = "${paperboy.figures.every:" + FigureProperties.EVERY + "}",
            scheduler = FigureConfiguration.SCHEDULER)
    void readNext() {
        health.tick(() -> {
            if (!systemClock.instant().isBefore(pausedUntil)) {
                queue.next(delays::mayTry).ifPresent(this::attempt);
            }
        });
    }

    /** It is put off first, so that one on which reading breaks down keeps no other waiting. */
    private void attempt(PaperId id) {
        Duration delay = delays.add(id);
        health.attempt("The figure of " + id, () -> read(id, delay));
    }

    private void read(PaperId id, Duration delay) {
        switch (reader.read(id)) {
            case FigureReading.Found _ -> delays.end(id);
            case FigureReading.None none -> {
                delays.end(id);
                log.debug("{} has no figure: {}", id, none.reason());
            }
            case FigureReading.Unreadable failed ->
                    log.info(
                            "The figure of {} is tried again in {}: {}",
                            id,
                            delay,
                            failed.reason());
            case FigureReading.Forbidden forbidden -> {
                delays.addForbidden(id);
                log.info(
                        "The figure of {} is tried again in {}: {}",
                        id,
                        FigureDelays.FORBIDDEN,
                        forbidden.reason());
            }
            case FigureReading.Wait wait -> {
                delays.end(id);
                pausedUntil = wait.until();
                wishes.add(id);
                log.info("Reading figures pauses: {}", wait.reason());
            }
        }
    }
}
