package dev.paperboy.paper;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
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
 * Readings of the future, made while the schedule clock was ahead, count as never made: else
 * nothing would be taken in until their time comes.
 */
@Repository
@Transactional
class JdbcCatalogueWriter implements CatalogueWriter {

    private final JdbcPapers papers;
    private final JdbcFeeds feeds;
    private final JdbcVotes votes;
    private final Clock clock;

    JdbcCatalogueWriter(JdbcPapers papers, JdbcFeeds feeds, JdbcVotes votes, Clock clock) {
        this.papers = papers;
        this.feeds = feeds;
        this.votes = votes;
        this.clock = clock;
    }

    @Override
    public void save(FeedReading reading) {
        long revision = papers.lockRevision();
        savePapers(reading.papers(), reading.readAt(), revision);
        savePlaces(reading);
    }

    @Override
    public void save(Paper paper, Instant readAt) {
        saveAll(List.of(paper), readAt);
    }

    @Override
    public void saveAll(List<Paper> found, Instant readAt) {
        long revision = papers.lockRevision();
        savePapers(found, readAt.truncatedTo(ChronoUnit.MILLIS), revision);
    }

    @Override
    public void recordFailure(Feed feed, Instant at, String reason) {
        papers.lockRevision();
        FeedState.Failure failure =
                new FeedState.Failure(at.truncatedTo(ChronoUnit.MILLIS), StorableText.of(reason));
        feeds.saveState(stateOf(feed).with(failure));
    }

    private FeedState stateOf(Feed feed) {
        return feeds.stateOf(feed).asOf(clock.instant());
    }

    @Override
    public int thinVotes(Instant now, Duration age) {
        papers.lockRevision();
        return votes.thinBefore(now.minus(age).truncatedTo(ChronoUnit.MILLIS));
    }

    private void savePapers(List<Paper> readings, Instant readAt, long revision) {
        Instant now = clock.instant();
        Map<PaperId, StoredPaper> known = papers.find(readings.stream().map(Paper::id).toList());
        known.replaceAll((_, stored) -> stored.asOf(now));
        List<PaperChange> changes = PaperChange.of(readings, readAt, known, revision);
        papers.save(changes, revision);
        votes.record(changes);
    }

    private void savePlaces(FeedReading reading) {
        Feed feed = reading.feed();
        FeedState state = stateOf(feed);
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
        feeds.addEntries(reading, grew ? feeds.nextPlace() : feeds.newestPlace());
    }
}
