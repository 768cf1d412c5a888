package dev.paperboy.source.huggingface;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.PaperId;
import dev.paperboy.source.intake.UnknownPapers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads ahead what on Hugging Face names the papers, one paper at a time, which no list tells: so
 * that no card waits for it.
 */
final class LinkedWorksJob {

    /**
     * In which Hugging Face counts requests, so that it does not get more while it is in trouble.
     */
    static final Duration PAUSE = CallBudget.WINDOW;

    /** For how long a paper that could not be read keeps no other waiting. */
    static final Duration PUT_OFF = Duration.ofHours(6);

    private static final Logger log = LoggerFactory.getLogger(LinkedWorksJob.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final WorksQueue queue;
    private final PaperReader reader;
    private final PaperIntake intake;
    private final CallBudget budget;
    private final Clocks clocks;
    private final JobHealth health;
    private final UnknownPapers putOff;
    private Instant pausedUntil = Instant.EPOCH;

    LinkedWorksJob(
            WorksQueue queue,
            PaperReader reader,
            PaperIntake intake,
            CallBudget budget,
            Clocks clocks,
            JobHealth health) {
        this.queue = queue;
        this.reader = reader;
        this.intake = intake;
        this.budget = budget;
        this.clocks = clocks;
        this.health = health;
        this.putOff = new UnknownPapers(PUT_OFF, clocks.system());
    }

    /** The clock that readings are dated by, and the one that pauses and quotas follow. */
    record Clocks(Clock schedule, Clock system) {}

    @Scheduled(
            fixedDelayString = "${paperboy.huggingface.works.every:" + WorksProperties.EVERY + "}",
            scheduler = WorksConfiguration.SCHEDULER)
    void readNext() {
        health.tick(() -> {
            if (!clocks.system().instant().isBefore(pausedUntil) && !budget.isSpent()) {
                queue.next(id -> !putOff.contains(id)).ifPresent(this::attempt);
            }
        });
    }

    /** It is put off first, so that one on which reading breaks down keeps no other waiting. */
    private void attempt(PaperId id) {
        putOff.add(id);
        health.attempt("What names " + id, () -> read(id));
    }

    private void read(PaperId id) {
        budget.take();
        Instant begun = clocks.schedule().instant();
        switch (reader.readApi(id, LONGEST)) {
            case PaperParser.Result.Found found -> intake.save(found, begun);
            case PaperParser.Result.NotThere _ -> log.debug("{} is not at Hugging Face", id);
            case PaperParser.Result.Unreadable failed -> {
                pausedUntil = clocks.system().instant().plus(PAUSE);
                log.info("What names {} could not be read: {}", id, failed.reason());
            }
        }
    }
}
