package dev.paperboy.search.topic;

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

    /** So few are read in less time than anybody notices. */
    private static final int SOON_READ = 200;

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

    /** As it was when it was last looked; who asks before that waits while it is read. */
    Background background() {
        Seen there = last;
        return there == null || isSoonRead(there) ? looked() : there.background;
    }

    /** In the first minutes the very next papers change much. */
    private boolean isSoonRead(Seen there) {
        return isSmall(there) && !isUpToDate(there);
    }

    private static boolean isSmall(Seen there) {
        return there.background.papers().size() < SOON_READ;
    }

    private boolean isUpToDate(Seen there) {
        return there.isAt(catalogue.revision(), embeddings.newest());
    }

    private Background looked() {
        renewing.lock();
        try {
            Seen there = last;
            if (there == null || isSoonRead(there)) {
                there = look(there);
                last = there;
            }
            return there.background;
        } finally {
            renewing.unlock();
        }
    }

    /** Looks whether others were listed since; meanwhile everybody gets the former one. */
    void follow() {
        renewing.lock();
        try {
            Seen before = last;
            if (before == null || !isUpToDate(before)) {
                Seen now = look(before);
                // So that nobody waits for the comparing who would wait for the papers.
                if (before == null || isSmall(before)) {
                    last = now;
                }
                now.background.compareAll();
                last = now;
            }
        } finally {
            renewing.unlock();
        }
    }

    private Seen look(@Nullable Seen before) {
        long revision = catalogue.revision();
        long embedding = embeddings.newest();
        List<PaperId> recent = catalogue.recent(MOST);
        Map<PaperId, Embedding> known = embeddings.find(recent);
        Background background =
                before != null && isMuchTheSame(before.background, recent, known)
                        ? before.background
                        : new Background(reader.readAll(catalogue.findAll(recent), known));
        return new Seen(revision, embedding, background);
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
