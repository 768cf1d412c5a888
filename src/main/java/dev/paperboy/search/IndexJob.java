package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Catalogue.RevisedPaper;

import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the index and the titles in step with the catalogue. */
@Component
class IndexJob implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(IndexJob.class);

    /** Papers read at once; some megabytes of memory. */
    private static final int BATCH = 1_000;

    private final Catalogue catalogue;
    private final List<CatalogueFollower> followers;
    private boolean failing;

    IndexJob(Catalogue catalogue, PaperIndex index, TitleMemory titles) {
        this.catalogue = catalogue;
        this.followers = List.of(index, titles);
    }

    /**
     * Notices an older database put back in place while the bot stood still.
     *
     * <p>Before any job runs: later a harvest might have raised its revision past the index's.
     */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (CatalogueFollower follower : followers) {
                if (follower.revision() > catalogue.revision()) {
                    log.info("The database is older than the search index; building it anew");
                    follower.startOver();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written", e);
        }
    }

    @Scheduled(fixedDelayString = "${paperboy.search.follow-every:1s}")
    void run() {
        try {
            long newest = catalogue.revision();
            for (CatalogueFollower follower : followers) {
                follow(follower, newest);
            }
            failing = false;
        } catch (AlreadyClosedException e) {
            log.debug("The search index was closed while it followed the catalogue", e);
        } catch (IOException e) {
            if (!failing) {
                log.warn("The search index cannot follow the catalogue, and tries again", e);
            }
            failing = true;
        }
    }

    private void follow(CatalogueFollower follower, long newest) throws IOException {
        if (follower.revision() > newest) {
            follower.startOver();
        }
        while (follower.revision() < newest) {
            List<RevisedPaper> batch = catalogue.revisedAfter(follower.revision(), BATCH);
            if (batch.isEmpty()) {
                break;
            }
            follower.take(batch);
        }
        follower.caughtUp();
    }
}
