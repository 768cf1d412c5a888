package dev.paperboy.source.harvest;

import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.Feed;
import dev.paperboy.source.harvest.PaperSource.Outcome;
import dev.paperboy.source.harvest.PaperSource.Read;
import dev.paperboy.source.harvest.PaperSource.Requests;
import dev.paperboy.source.harvest.PaperSource.Unreadable;
import dev.paperboy.source.harvest.PaperSource.Wait;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads one feed and keeps what came of it: its papers, or why there are none. */
final class Harvester {

    private static final Logger log = LoggerFactory.getLogger(Harvester.class);

    private final PaperSource source;
    private final CatalogueWriter catalogue;
    private final Failures failures;
    private final HarvestMetrics metrics;
    private final Clock clock;
    private final Map<Feed, List<String>> remarked = new ConcurrentHashMap<>();

    /**
     * @param clock the schedule clock
     */
    Harvester(
            PaperSource source,
            CatalogueWriter catalogue,
            Failures failures,
            HarvestMetrics metrics,
            Clock clock) {
        this.source = source;
        this.catalogue = catalogue;
        this.failures = failures;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Whether the feed may be tried again by now, after it may have failed. */
    boolean mayTry(Feed feed) {
        return failures.mayTry(feed, clock.instant());
    }

    /** When the feed is tried again after it has failed; empty: it did not. */
    Optional<Instant> retryAt(Feed feed) {
        return failures.retryAt(feed);
    }

    /** Never throws on account of the feed, so that no feed stops another. */
    Outcome harvest(Feed feed) {
        Outcome outcome = read(feed);
        if (isStopping()) {
            return outcome;
        }
        metrics.count(outcome);
        try {
            keep(feed, outcome);
            return outcome;
        } catch (RuntimeException unkept) {
            if (failures.add(feed, clock.instant()).length() == 1) {
                log.error("{} could not be kept", feed.key(), unkept);
            }
            return new Unreadable(unkept.toString(), outcome.requests());
        }
    }

    private Outcome read(Feed feed) {
        try {
            return source.read(feed);
        } catch (RuntimeException unexpected) {
            if (!failures.has(feed)) {
                log.error(
                        "{} cannot be read for a reason nobody thought of", feed.key(), unexpected);
            }
            return new Unreadable(unexpected.toString(), Requests.NONE);
        }
    }

    /** When the application stops, reading is interrupted; then no feed has failed. */
    private static boolean isStopping() {
        return Thread.currentThread().isInterrupted();
    }

    private void keep(Feed feed, Outcome outcome) {
        switch (outcome) {
            case Read read -> {
                catalogue.save(read.reading());
                metrics.saved();
                if (failures.end(feed)) {
                    log.info("{} can be read again", feed.key());
                }
                remark(feed, read.remarks());
            }
            case Unreadable failed -> {
                catalogue.recordFailure(feed, clock.instant(), failed.reason());
                Failures.Streak streak = failures.add(feed, clock.instant());
                if (streak.length() == 1) {
                    log.warn(
                            "{} could not be read, again from {}: {}",
                            feed.key(),
                            streak.retryAt().truncatedTo(ChronoUnit.SECONDS),
                            failed.reason());
                }
            }
            case Wait wait -> catalogue.recordFailure(feed, clock.instant(), wait.reason());
        }
    }

    /** Says what is odd about a feed once, not with every reading. */
    private void remark(Feed feed, List<String> remarks) {
        List<String> before =
                remarks.isEmpty() ? remarked.remove(feed) : remarked.put(feed, remarks);
        if (!remarks.isEmpty() && !remarks.equals(before)) {
            log.warn("{}: {}", feed.key(), String.join("; ", remarks));
        }
    }
}
