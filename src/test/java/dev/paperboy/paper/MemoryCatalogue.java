package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A catalogue in memory, for tests of what is made of its feeds. */
public final class MemoryCatalogue implements Catalogue, CatalogueWriter {

    private final Map<PaperId, Paper> papers = new HashMap<>();
    private final Map<Feed, Set<PaperId>> entries = new HashMap<>();
    private final Map<Feed, FeedState> states = new HashMap<>();

    @Override
    public void save(FeedReading reading) {
        Set<PaperId> standing = entries.computeIfAbsent(reading.feed(), _ -> new LinkedHashSet<>());
        reading.papers().forEach(paper -> papers.put(paper.id(), paper));
        boolean grew = standing.addAll(reading.ids());
        states.put(reading.feed(), stateOf(reading.feed()).with(reading, standing.size(), grew));
    }

    @Override
    public void recordFailure(Feed feed, Instant at, String reason) {
        states.put(feed, stateOf(feed).with(new FeedState.Failure(at, reason)));
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(papers.get(id));
    }

    @Override
    public List<Paper> findAll(Collection<PaperId> ids) {
        return ids.stream().map(papers::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Paper> on(Feed feed) {
        return sorted(entriesOf(feed).stream());
    }

    @Override
    public List<Paper> onDays(LocalDate first, LocalDate last) {
        return sorted(
                first.datesUntil(last.plusDays(1))
                        .flatMap(day -> entriesOf(new Feed.Day(day)).stream()));
    }

    @Override
    public FeedState stateOf(Feed feed) {
        @Nullable FeedState state = states.get(feed);
        return state == null ? FeedState.neverRead(feed) : state;
    }

    @Override
    public int size() {
        return papers.size();
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
    public List<LocalDate> daysOf(PaperId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<VoteSnapshot> votesOf(PaperId id) {
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

    private Set<PaperId> entriesOf(Feed feed) {
        return entries.getOrDefault(feed, Set.of());
    }

    private List<Paper> sorted(Stream<PaperId> ids) {
        List<Paper> found = new ArrayList<>(findAll(ids.distinct().toList()));
        found.sort(PaperOrder.BY_VOTES);
        return found;
    }
}
