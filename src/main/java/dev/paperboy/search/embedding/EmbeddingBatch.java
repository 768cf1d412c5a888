package dev.paperboy.search.embedding;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.EmbeddingLedger.New;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Some papers that get their embeddings one after the other; tells a paper on which the model fails
 * from a model that fails.
 */
final class EmbeddingBatch {

    private static final Logger log = LoggerFactory.getLogger(EmbeddingBatch.class);

    /** After so many papers in a row the model is put to the test. */
    private static final int SEVERAL = 5;

    /** Simple words, as many as a model reads of a paper: it fails on them only if it fails. */
    private static final PaperWords PROBE = new PaperWords("A paper and its words. ".repeat(50));

    private final Embedder embedder;
    private final BooleanSupplier stopping;
    private final List<New> done = new ArrayList<>();
    private final List<Failed> failedInARow = new ArrayList<>();
    private long upTo;

    /**
     * @param from the revision after which the papers begin
     * @param stopping asked before each of them
     */
    EmbeddingBatch(long from, Embedder embedder, BooleanSupplier stopping) {
        this.upTo = from;
        this.embedder = embedder;
        this.stopping = stopping;
    }

    /** A paper of which it is open whether it is to blame, and what to keep if it is. */
    private record Failed(long revision, New without, RuntimeException failure) {}

    /**
     * Goes through the papers, until the model fails or the bot is stopping.
     *
     * @param known the fingerprints of the words for which papers have embeddings
     */
    void embed(List<RevisedPaper> papers, Map<PaperId, String> known) {
        for (RevisedPaper paper : papers) {
            if (stopping.getAsBoolean() || failedInARow.size() == SEVERAL) {
                break;
            }
            embed(paper, known);
        }
        if (!failedInARow.isEmpty() && !stopping.getAsBoolean() && modelWorks()) {
            blameThePapers();
        }
    }

    private void embed(RevisedPaper revised, Map<PaperId, String> known) {
        PaperId id = revised.paper().id();
        PaperWords words = PaperWords.of(revised.paper());
        String fingerprint = words.fingerprint();
        if (fingerprint.equals(known.get(id))) {
            if (failedInARow.isEmpty()) {
                upTo = revised.revision();
            }
            return;
        }
        try {
            Embedding embedding = embedder.ofPaper(words);
            blameThePapers();
            done.add(new New(id, fingerprint, embedding));
            upTo = revised.revision();
        } catch (RuntimeException failed) {
            New without = new New(id, fingerprint, null);
            failedInARow.add(new Failed(revised.revision(), without, failed));
        }
    }

    /** They are found by their words, and hold up no others. */
    private void blameThePapers() {
        for (Failed failed : failedInARow) {
            PaperId id = failed.without().paper();
            log.error("Paper {} will not be found by its meaning", id, failed.failure());
            done.add(failed.without());
            upTo = failed.revision();
        }
        failedInARow.clear();
    }

    private boolean modelWorks() {
        try {
            embedder.ofPaper(PROBE);
            return true;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    /** What came of the papers up to {@link #upTo()}. */
    List<New> done() {
        return done;
    }

    /** The revision of the last paper that is done. */
    long upTo() {
        return upTo;
    }

    /** Why the model got no further, if it is the model. */
    Optional<RuntimeException> failure() {
        return failedInARow.isEmpty()
                ? Optional.empty()
                : Optional.of(failedInARow.getLast().failure());
    }
}
