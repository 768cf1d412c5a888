package dev.paperboy.search.topic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;

import java.util.List;
import java.util.Map;

/** Reads what lists of papers mean once for all topics that judge them, until more is known. */
final class ReadEmbeddings {

    /** In papers, of all lists together. */
    private static final long MOST = 20_000;

    private final Embeddings embeddings;
    private final Cache<List<PaperId>, Read> last =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((List<PaperId> papers, Read _) -> papers.size() + 1)
                    .build();

    ReadEmbeddings(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /**
     * What was known of a list of papers.
     *
     * @param newest the number of the newest embedding then
     * @param known of those papers of which there is one
     * @param isComplete whether the model had read all of them
     */
    record Read(long newest, Map<PaperId, Embedding> known, boolean isComplete) {}

    Read of(List<PaperId> papers) {
        long newest = embeddings.newest();
        Read before = last.getIfPresent(papers);
        if (before != null && before.newest == newest) {
            return before;
        }
        // Asked first: what has come until they are read is no reason to judge anew.
        boolean isComplete = embeddings.awaited(papers).isEmpty();
        Read now = new Read(newest, Map.copyOf(embeddings.find(papers)), isComplete);
        last.put(papers, now);
        return now;
    }
}
