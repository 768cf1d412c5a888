package dev.paperboy.search.embedding;

import dev.paperboy.search.MeaningProgress;

/** Counts the embeddings that are kept. */
record LedgerProgress(EmbeddingLedger ledger) implements MeaningProgress {

    @Override
    public int computed() {
        return ledger.size();
    }
}
