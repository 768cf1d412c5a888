package dev.paperboy.search.embedding;

import dev.paperboy.paper.PaperId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger in memory. */
final class MemoryLedger implements EmbeddingLedger {

    final Map<PaperId, New> kept = new HashMap<>();
    long upTo;

    /** How often somebody came too late. */
    int refusals;

    Runnable afterEach = () -> {};

    @Override
    public long embeddedUpTo() {
        return upTo;
    }

    @Override
    public Map<PaperId, String> fingerprints(Collection<PaperId> papers) {
        Map<PaperId, String> found = new HashMap<>();
        papers.stream()
                .filter(kept::containsKey)
                .forEach(id -> found.put(id, kept.get(id).fingerprint()));
        return found;
    }

    @Override
    public int size() {
        return (int) kept.values().stream().filter(it -> it.embedding() != null).count();
    }

    @Override
    public boolean keep(List<New> embeddings, long from, long revision) {
        if (from != upTo) {
            refusals++;
            return false;
        }
        embeddings.forEach(embedding -> kept.put(embedding.paper(), embedding));
        upTo = revision;
        afterEach.run();
        return true;
    }

    @Override
    public void startOver() {
        upTo = 0;
    }
}
