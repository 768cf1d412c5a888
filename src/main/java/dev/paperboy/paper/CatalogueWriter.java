package dev.paperboy.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes in what the sources tell; each call is one transaction. */
public interface CatalogueWriter {

    /**
     * Saves a reading: its papers laid over what is known, their places on the feed, a snapshot of
     * the votes that changed, and the feed's freshness. Saving the same again changes nothing but
     * the freshness.
     *
     * <p>A paper once on a day, in a week or a month stays there; the trending feed is replaced. A
     * reading may be saved late: it then only fills gaps that newer ones left.
     */
    void save(FeedReading reading);

    /** Saves one paper that was looked up on its own. */
    void save(Paper paper, Instant readAt);

    /** Saves papers that were found together but on no feed. */
    void saveAll(List<Paper> papers, Instant readAt);

    /**
     * Records that a feed could not be read; what is known of it stays.
     *
     * @param reason one sentence for the operator
     */
    void recordFailure(Feed feed, Instant at, String reason);

    /**
     * Thins the vote history: of snapshots older than {@code age} the last of each UTC day is kept,
     * unless it tells the same as the one before.
     *
     * @return how many were dropped
     */
    int thinVotes(Instant now, Duration age);
}
