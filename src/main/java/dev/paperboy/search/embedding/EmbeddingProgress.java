package dev.paperboy.search.embedding;

import dev.paperboy.paper.Catalogue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/** Tells how far the papers have their embeddings, in the log while it takes long. */
class EmbeddingProgress {

    private static final Logger log = LoggerFactory.getLogger(EmbeddingProgress.class);
    private static final int PAPERS_BETWEEN_LINES = 1_000;

    private final Catalogue catalogue;
    private final EmbeddingLedger ledger;
    private final Counter computed;
    private long sinceCaughtUp;

    EmbeddingProgress(Catalogue catalogue, EmbeddingLedger ledger, MeterRegistry meters) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.computed =
                Counter.builder("paperboy.search.embedded")
                        .description("Embeddings computed since the start, of changed papers again")
                        .register(meters);
    }

    /** These were kept. */
    void add(List<EmbeddingLedger.New> papers) {
        long before = sinceCaughtUp;
        sinceCaughtUp += papers.stream().filter(paper -> paper.embedding() != null).count();
        computed.increment((double) (sinceCaughtUp - before));
        if (sinceCaughtUp / PAPERS_BETWEEN_LINES > before / PAPERS_BETWEEN_LINES) {
            log.info("{} of {} papers can be found by meaning", ledger.size(), catalogue.size());
        }
    }

    /** There are no further ones now. */
    void caughtUp() {
        if (sinceCaughtUp >= PAPERS_BETWEEN_LINES) {
            log.info(
                    "The model has caught up: {} of {} papers can be found by meaning",
                    ledger.size(),
                    catalogue.size());
        }
        sinceCaughtUp = 0;
    }
}
