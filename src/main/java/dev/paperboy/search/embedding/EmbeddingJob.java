package dev.paperboy.search.embedding;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the embeddings that papers lack, in the order in which the papers came. */
class EmbeddingJob {

    private static final Logger log = LoggerFactory.getLogger(EmbeddingJob.class);

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
            } catch (IllegalStateException failure) {
                if (!stopping) {
                    throw failure;
                }
            }
        });
    }

    private void embedAll(Embedder embedder) {
        long newest = catalogue.revision();
        if (ledger.embeddedUpTo() > newest) {
            ledger.startOver();
        }
        long upTo = ledger.embeddedUpTo();
        while (upTo < newest && !stopping) {
            List<RevisedPaper> batch = catalogue.revisedAfter(upTo, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            upTo = embed(batch, embedder);
        }
        progress.caughtUp(stopping);
    }

    /** Returns the revision up to which it was done. */
    private long embed(List<RevisedPaper> batch, Embedder embedder) {
        Map<PaperId, String> known =
                ledger.fingerprints(
                        batch.stream().map(RevisedPaper::paper).map(Paper::id).toList());
        List<EmbeddingLedger.New> embeddings = new ArrayList<>();
        long upTo = 0;
        for (RevisedPaper revised : batch) {
            if (stopping && upTo > 0) {
                break;
            }
            PaperId id = revised.paper().id();
            PaperWords words = PaperWords.of(revised.paper());
            if (!words.fingerprint().equals(known.get(id))) {
                embed(id, words, embedder).ifPresent(embeddings::add);
            }
            upTo = revised.revision();
        }
        ledger.keep(embeddings, upTo);
        progress.add(embeddings.size());
        return upTo;
    }

    /** A paper on which the model fails is found by its words, and does not hold up the others. */
    private Optional<EmbeddingLedger.New> embed(PaperId id, PaperWords words, Embedder embedder) {
        try {
            Embedding embedding = embedder.ofPaper(words);
            return Optional.of(new EmbeddingLedger.New(id, words.fingerprint(), embedding));
        } catch (IllegalStateException failed) {
            if (stopping) {
                throw failed;
            }
            log.error("Paper {} will not be found by its meaning", id, failed);
            return Optional.empty();
        }
    }

    /** Lets a long catching up end with its current paper; the next start goes on from there. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
