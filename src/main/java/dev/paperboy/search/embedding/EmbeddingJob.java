package dev.paperboy.search.embedding;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Computes the embeddings that papers lack, in the order in which the papers came. */
class EmbeddingJob {

    /** What is lost when the process dies: some seconds of work. */
    private static final int BATCH = 32;

    private final Catalogue catalogue;
    private final EmbeddingLedger ledger;
    private final EmbedderLoader loader;
    private final EmbeddingProgress progress;
    private final JobHealth health;
    private volatile boolean stopping;

    EmbeddingJob(
            Catalogue catalogue,
            EmbeddingLedger ledger,
            EmbedderLoader loader,
            EmbeddingProgress progress,
            JobHealth health) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.loader = loader;
        this.progress = progress;
        this.health = health;
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.search.embedding.every:" + EmbeddingProperties.EVERY + "}",
            scheduler = EmbeddingConfiguration.SCHEDULER)
    void run() {
        health.tick(() -> {
            try {
                embedAll(loader.load());
            } catch (IOException failure) {
                if (!stopping) {
                    throw new UncheckedIOException(failure);
                }
            } catch (RuntimeException failure) {
                if (!stopping) {
                    throw failure;
                }
            }
        });
    }

    private void embedAll(Embedder embedder) {
        // Read first: another node may go on meanwhile, with papers that have come since.
        long done = ledger.embeddedUpTo();
        long newest = catalogue.revision();
        if (done > newest) {
            ledger.startOver();
        }
        while (!stopping) {
            long from = ledger.embeddedUpTo();
            List<RevisedPaper> batch =
                    from < newest ? catalogue.revisedAfter(from, BATCH) : List.of();
            if (batch.isEmpty()) {
                progress.caughtUp();
                return;
            }
            // Each by itself: the first time this goes on for hours.
            if (!health.attempt("Computing what papers mean", () -> embed(batch, from, embedder))) {
                return;
            }
        }
    }

    /** What was done before a failure is kept. */
    private void embed(List<RevisedPaper> papers, long from, Embedder embedder) {
        List<PaperId> ids = papers.stream().map(RevisedPaper::paper).map(Paper::id).toList();
        EmbeddingBatch batch = new EmbeddingBatch(from, embedder, () -> stopping);
        batch.embed(papers, ledger.fingerprints(ids));
        if (batch.upTo() > from && ledger.keep(batch.done(), from, batch.upTo())) {
            progress.add(batch.done());
        }
        if (!stopping) {
            batch.failure()
                    .ifPresent(failure -> {
                        throw failure;
                    });
        }
    }

    /** Lets a long catching up end with its current paper; the next start goes on from there. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
