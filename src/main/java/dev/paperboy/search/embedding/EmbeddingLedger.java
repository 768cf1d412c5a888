package dev.paperboy.search.embedding;

import dev.paperboy.paper.PaperId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps embeddings, and how far the papers have theirs. */
interface EmbeddingLedger {

    /** The catalogue's revision up to which every paper has its embedding. */
    long embeddedUpTo();

    /** The fingerprints of the words for which these papers have embeddings. */
    Map<PaperId, String> fingerprints(Collection<PaperId> papers);

    /** Keeps some more, and that every paper up to that revision has one, in one transaction. */
    void keep(List<New> embeddings, long upTo);

    /** Begins anew with the first paper: the catalogue is another one. */
    void startOver();

    /** One that was just computed. */
    record New(PaperId paper, String fingerprint, Embedding embedding) {}
}
