package dev.paperboy.paper;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Saves readings in the database.
 *
 * <p>Every method first locks the revision, so that what it reads stays true until it has written.
 */
@Repository
@Transactional
class JdbcCatalogueWriter implements CatalogueWriter {

    private final JdbcPapers papers;
    private final JdbcFeeds feeds;
    private final JdbcVotes votes;

    JdbcCatalogueWriter(JdbcPapers papers, JdbcFeeds feeds, JdbcVotes votes) {
        this.papers = papers;
        this.feeds = feeds;
        this.votes = votes;
    }

    @Override
    public void save(FeedReading reading) {
        long revision = papers.lockRevision();
        savePapers(reading.papers(), reading.readAt(), revision);
        savePlaces(reading);
    }

    @Override
    public void save(Paper paper, Instant readAt) {
        long revision = papers.lockRevision();
        savePapers(List.of(paper), readAt.truncatedTo(ChronoUnit.MILLIS), revision);
    }

    @Override
    public void recordFailure(Feed feed, Instant at, String reason) {
        papers.lockRevision();
        FeedState.Failure failure =
                new FeedState.Failure(at.truncatedTo(ChronoUnit.MILLIS), StorableText.of(reason));
        feeds.saveState(feeds.stateOf(feed).with(failure));
    }

    @Override
    public int thinVotes(Instant now, Duration age) {
        papers.lockRevision();
        return votes.thinBefore(now.minus(age).truncatedTo(ChronoUnit.MILLIS));
    }

    private void savePapers(List<Paper> readings, Instant readAt, long revision) {
        Map<PaperId, StoredPaper> known = papers.find(readings.stream().map(Paper::id).toList());
        List<PaperChange> changes = PaperChange.of(readings, readAt, known, revision);
        papers.save(changes, revision);
        votes.record(changes);
    }

    private void savePlaces(FeedReading reading) {
        Feed feed = reading.feed();
        FeedState state = feeds.stateOf(feed);
        Set<PaperId> before = feeds.entriesOf(feed);
        boolean grew = !before.containsAll(reading.ids());
        boolean replaces = feed instanceof Feed.Trending;
        if (replaces && state.isLate(reading)) {
            feeds.saveState(state.with(reading, before.size(), grew));
            return;
        }
        Set<PaperId> after = new HashSet<>(replaces ? Set.of() : before);
        after.addAll(reading.ids());
        feeds.saveState(state.with(reading, after.size(), grew));
        before.removeAll(after);
        feeds.removeEntries(feed, before);
        feeds.addEntries(reading);
    }
}
