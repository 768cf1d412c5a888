package dev.paperboy.search.embedding;

import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps embeddings, and how far the papers have theirs. */
interface EmbeddingLedger {

    /**
     * The catalogue's revision up to which every paper has its embedding, or is known to be one on
     * whose words the model fails.
     */
    long embeddedUpTo();

    /** The fingerprints of the words of these papers that were last given to the model. */
    Map<PaperId, String> fingerprints(Collection<PaperId> papers);

    /** How many papers have an embedding. */
    int size();

    /**
     * Keeps what came of some more papers, and that up to that revision all are done, in one
     * transaction; nothing of it if somebody else has gone on from there meanwhile, perhaps with
     * newer words.
     *
     * @param from what {@link #embeddedUpTo()} was before
     * @return whether it was kept
     */
    boolean keep(List<New> embeddings, long from, long upTo);

    /** Begins anew with the first paper: the catalogue is another one. */
    void startOver();

    /**
     * What came of a paper.
     *
     * @param embedding null: the model fails on these words, and what it made of others is no more
     */
    record New(PaperId paper, String fingerprint, @Nullable Embedding embedding) {}
}
