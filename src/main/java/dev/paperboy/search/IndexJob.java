package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Catalogue.RevisedPaper;

import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/** Keeps the index and the titles in step with the catalogue. */
@Component
class IndexJob {

    private static final Logger log = LoggerFactory.getLogger(IndexJob.class);

    /** Papers read at once; some megabytes of memory. */
    private static final int BATCH = 1_000;

    private final Catalogue catalogue;
    private final List<CatalogueFollower> followers;
    private boolean failing;
    private volatile boolean stopping;

    IndexJob(Catalogue catalogue, PaperIndex index, TitleMemory titles) {
        this.catalogue = catalogue;
        this.followers = List.of(index, titles);
    }

    @Scheduled(fixedDelayString = "${paperboy.search.follow-every:1s}")
    void run() {
        try {
            long newest = catalogue.revision();
            for (CatalogueFollower follower : followers) {
                follow(follower, newest);
            }
            if (failing) {
                log.info("The search index follows the catalogue again");
            }
            failing = false;
        } catch (IOException | AlreadyClosedException e) {
            if (!failing && !stopping) {
                log.warn("The search index cannot follow the catalogue, and tries again", e);
            }
            failing = true;
        }
    }

    /** Lets a long catching up end with its current batch; the next start goes on from there. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private void follow(CatalogueFollower follower, long newest) throws IOException {
        if (follower.revision() > newest) {
            follower.startOver();
        }
        while (follower.revision() < newest) {
            List<RevisedPaper> batch = catalogue.revisedAfter(follower.revision(), BATCH);
            if (stopping) {
                return;
            }
            if (batch.isEmpty()) {
                break;
            }
            follower.take(batch);
        }
        follower.caughtUp();
    }
}
