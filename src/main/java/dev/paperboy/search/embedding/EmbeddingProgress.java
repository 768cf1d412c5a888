package dev.paperboy.search.embedding;

import dev.paperboy.paper.Catalogue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far the papers have their embeddings, in the log while it takes long. */
class EmbeddingProgress {

    private static final Logger log = LoggerFactory.getLogger(EmbeddingProgress.class);
    private static final int PAPERS_BETWEEN_LINES = 1_000;

    private final Catalogue catalogue;
    private final Counter computed;
    private int sinceLastLine;
    private int sinceCaughtUp;

    EmbeddingProgress(Catalogue catalogue, MeterRegistry meters) {
        this.catalogue = catalogue;
        this.computed =
                Counter.builder("paperboy.search.embedded")
                        .description("Papers whose embedding was computed since the start")
                        .register(meters);
    }

    void add(int papers) {
        computed.increment(papers);
        sinceCaughtUp += papers;
        sinceLastLine += papers;
        if (sinceLastLine >= PAPERS_BETWEEN_LINES) {
            sinceLastLine = 0;
            log.info(
                    "{} papers can be found by meaning since the start, of {} in all",
                    (long) computed.count(),
                    catalogue.size());
        }
    }

    void caughtUp(boolean stopping) {
        if (!stopping && sinceCaughtUp >= PAPERS_BETWEEN_LINES) {
            log.info("All {} papers can be found by meaning", catalogue.size());
        }
        sinceCaughtUp = 0;
    }
}
