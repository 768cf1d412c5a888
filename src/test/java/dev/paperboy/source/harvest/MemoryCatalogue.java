package dev.paperboy.source.harvest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalogue in memory that knows no more than how fresh its feeds are. */
final class MemoryCatalogue implements Catalogue, CatalogueWriter {

    private final Map<Feed, FeedState> states = new HashMap<>();
    private final List<Feed> saved = new ArrayList<>();
    private @Nullable RuntimeException broken;

    /** The feeds saved so far, in order. */
    List<Feed> saved() {
        return saved;
    }

    /** Lets every save fail. */
    void breakDown(RuntimeException failure) {
        broken = failure;
    }

    void read(Feed feed, String at) {
        states.put(feed, new FeedState(feed, 1, Instant.parse(at), null, null));
    }

    void read(Feed feed, Instant at) {
        read(feed, at.toString());
    }

    @Override
    public void save(FeedReading reading) {
        if (broken != null) {
            throw broken;
        }
        saved.add(reading.feed());
        states.put(
                reading.feed(),
                new FeedState(
                        reading.feed(), reading.papers().size(), reading.readAt(), null, null));
    }

    @Override
    public void recordFailure(Feed feed, Instant at, String reason) {
        FeedState before = stateOf(feed);
        states.put(
                feed,
                new FeedState(
                        feed,
                        before.papers(),
                        before.readAt(),
                        before.grewAt(),
                        new FeedState.Failure(at, reason)));
    }

    @Override
    public FeedState stateOf(Feed feed) {
        return states.getOrDefault(feed, new FeedState(feed, 0, null, null, null));
    }

    @Override
    public void save(Paper paper, Instant readAt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int thinVotes(Instant now, Duration age) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Paper> findAll(Collection<PaperId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Paper> on(Feed feed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Paper> onDays(LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LocalDate> daysOf(PaperId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<VoteSnapshot> votesOf(PaperId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long revision() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RevisedPaper> revisedAfter(long revision, int limit) {
        throw new UnsupportedOperationException();
    }
}
