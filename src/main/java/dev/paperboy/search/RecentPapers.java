package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The background of today: the papers that were listed last.
 *
 * <p>It is renewed when one in fifty of them is new or has its meaning now: what is usual among
 * papers changes slowly, and every topic has to be studied anew with it.
 */
final class RecentPapers {

    /** Four to six weeks. */
    private static final int MOST = 2_000;

    private static final int ONE_IN = 50;

    private final Catalogue catalogue;
    private final Embeddings embeddings;
    private final PaperReader reader;
    private final Lock renewing = new ReentrantLock();
    private volatile @Nullable Seen last;

    RecentPapers(Catalogue catalogue, Embeddings embeddings, PaperReader reader) {
        this.catalogue = catalogue;
        this.embeddings = embeddings;
        this.reader = reader;
    }

    /**
     * What was found when it was last looked.
     *
     * @param revision the catalogue's
     * @param embedding the number of the newest
     */
    private record Seen(long revision, long embedding, Background background) {

        boolean isAt(long otherRevision, long otherEmbedding) {
            return revision == otherRevision && embedding == otherEmbedding;
        }
    }

    /** Only who asks first waits; the others get the former one while it is renewed. */
    Background background() {
        Seen before = last;
        long revision = catalogue.revision();
        long embedding = embeddings.newest();
        if (before != null && (before.isAt(revision, embedding) || !renewing.tryLock())) {
            return before.background;
        }
        if (before == null) {
            renewing.lock();
        }
        try {
            Seen now = new Seen(revision, embedding, renewed());
            last = now;
            return now.background;
        } finally {
            renewing.unlock();
        }
    }

    private Background renewed() {
        List<PaperId> recent = catalogue.recent(MOST);
        Map<PaperId, Embedding> known = embeddings.find(recent);
        Seen before = last;
        return before != null && isMuchTheSame(before.background, recent, known)
                ? before.background
                : new Background(reader.readAll(catalogue.findAll(recent), known));
    }

    private static boolean isMuchTheSame(
            Background background, List<PaperId> recent, Map<PaperId, Embedding> known) {
        Map<PaperId, Boolean> before = new HashMap<>();
        background.papers().forEach(paper -> before.put(paper.id(), paper.hasMeaning()));
        long others =
                recent.stream()
                        .filter(id -> !Objects.equals(before.get(id), known.containsKey(id)))
                        .count();
        return others * ONE_IN <= background.papers().size();
    }
}
