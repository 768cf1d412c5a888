package dev.paperboy.source.arxiv;

import dev.paperboy.paper.ArxivRecords.Progress;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicInteger;

/** Tells how many papers arXiv is still to complete: by a gauge, and now and then in the log. */
final class CompletionProgress {

    static final String WAITING = "paperboy.arxiv.waiting";

    private static final Logger log = LoggerFactory.getLogger(CompletionProgress.class);
    private static final int PAPERS_BETWEEN_LOG_LINES = 1_000;

    private final AtomicInteger waiting = new AtomicInteger();
    private int told = -1;

    CompletionProgress(MeterRegistry meters) {
        Gauge.builder(WAITING, waiting, AtomicInteger::get)
                .description("Papers that arXiv has not been asked about yet")
                .strongReference(true)
                .register(meters);
    }

    /** Notes how far it has come. */
    void note(Progress progress) {
        waiting.set(progress.waiting());
        boolean first = told < 0 && progress.total() > 0;
        boolean done = progress.waiting() == 0 && 0 <= told && told < progress.asked();
        if (first || done || progress.asked() >= told + PAPERS_BETWEEN_LOG_LINES) {
            told = progress.asked();
            log.info(
                    "arXiv has been asked about {} of {} papers, of which it does not have {}",
                    progress.asked(),
                    progress.total(),
                    progress.unknown());
        }
    }
}
