package dev.paperboy.source.arxiv;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.paper.PaperId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lets arXiv complete what is known of the papers, newest first, some with each tick. */
final class CompletionJob {

    private static final Logger log = LoggerFactory.getLogger(CompletionJob.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Completer completer;
    private final ArxivRecords records;
    private final CompletionProgress progress;
    private final Clocks clocks;
    private final JobHealth health;
    private Instant pausedUntil = Instant.EPOCH;
    private Duration pause = AFTER_FAILURE;

    CompletionJob(
            Completer completer,
            ArxivRecords records,
            CompletionProgress progress,
            Clocks clocks,
            JobHealth health) {
        this.completer = completer;
        this.records = records;
        this.progress = progress;
        this.clocks = clocks;
        this.health = health;
    }

    /**
     * The two clocks.
     *
     * @param schedule which papers are dated by
     * @param system which pauses follow
     */
    record Clocks(Clock schedule, Clock system) {}

    @Scheduled(
            fixedDelayString =
                    "${paperboy.arxiv.completion.tick:"
                            + ArxivProperties.CompletionProperties.TICK
                            + "}",
            scheduler = ArxivConfiguration.SCHEDULER)
    void completeSome() {
        health.tick(this::askAboutSome);
    }

    private void askAboutSome() {
        if (clocks.system().instant().isBefore(pausedUntil)) {
            return;
        }
        Instant now = clocks.schedule().instant();
        List<PaperId> ids = completer.next(now);
        if (!ids.isEmpty()) {
            judge(completer.askAbout(ids, now));
        }
        progress.note(records.progress());
    }

    private void judge(Told told) {
        if (!(told instanceof Told.Silent silent)) {
            pause = AFTER_FAILURE;
            return;
        }
        Instant later = clocks.system().instant().plus(pause);
        Instant retryAt = silent.retryAt();
        pausedUntil = retryAt != null && retryAt.isAfter(later) ? retryAt : later;
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        log.info("Asking arXiv pauses until {}: {}", pausedUntil, silent.reason());
    }
}
