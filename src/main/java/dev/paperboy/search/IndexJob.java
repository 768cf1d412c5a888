package dev.paperboy.search;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.embedding.Embeddings.Numbered;
import dev.paperboy.search.index.CatalogueFollower;
import dev.paperboy.search.index.PaperIndex;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.lucene.store.AlreadyClosedException;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the index, and whatever else follows it, in step with the catalogue. */
@Component
class IndexJob {

    /** Papers read at once; some megabytes of memory. */
    private static final int BATCH = 1_000;

    private final Catalogue catalogue;
    private final Embeddings embeddings;
    private final PaperIndex index;
    private final List<CatalogueFollower> followers;
    private final JobHealth health;
    private volatile boolean stopping;

    /**
     * @param followers all that is kept in step, the index among them
     */
    IndexJob(
            Catalogue catalogue,
            Embeddings embeddings,
            PaperIndex index,
            List<CatalogueFollower> followers,
            MeterRegistry meters) {
        this.catalogue = catalogue;
        this.embeddings = embeddings;
        this.index = index;
        this.followers = followers;
        this.health = new JobHealth("index", meters);
    }

    @Scheduled(fixedDelayString = "${paperboy.search.follow-every:1s}")
    void run() {
        health.tick(() -> {
            long newest = catalogue.revision();
            followers.forEach(each -> attempt(each.name(), () -> follow(each, newest)));
            attempt("The meanings in the search index", this::followEmbeddings);
        });
    }

    /** Each by itself: autocompletion works also while the index cannot be written. */
    private void attempt(String part, Following work) {
        health.attempt(
                part,
                () -> {
                    try {
                        work.run();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    } catch (AlreadyClosedException failure) {
                        if (!stopping) {
                            throw failure;
                        }
                    }
                });
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

    /** Papers are found by their words at once, and by what they mean when that is computed. */
    private void followEmbeddings() throws IOException {
        // An index that begins anew takes papers with their embeddings.
        while (!stopping && !index.isEmpty()) {
            List<Numbered> batch = embeddings.keptAfter(index.embedding(), BATCH);
            if (batch.isEmpty()) {
                return;
            }
            List<Paper> papers = catalogue.findAll(batch.stream().map(Numbered::paper).toList());
            index.takeEmbeddings(papers, batch.getLast().number());
        }
    }

    /** The work of one part. */
    private interface Following {
        void run() throws IOException;
    }
}
