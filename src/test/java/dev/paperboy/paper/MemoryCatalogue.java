package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue in memory, for tests of what is made of its papers and feeds; keeps the votes that
 * readings of feeds tell.
 */
public class MemoryCatalogue implements Catalogue, CatalogueWriter {

    private final Map<PaperId, RevisedPaper> papers = new HashMap<>();
    private final Map<Feed, Set<PaperId>> entries = new HashMap<>();
    private final Map<Feed, Map<PaperId, Seen>> seen = new HashMap<>();
    private final Map<Feed, FeedState> states = new HashMap<>();
    private final Map<PaperId, VoteHistory> votes = new HashMap<>();
    private long newestPlace;
    private long revision;

    @Override
    public void save(FeedReading reading) {
        Set<PaperId> standing = entries.computeIfAbsent(reading.feed(), _ -> new LinkedHashSet<>());
        reading.papers().forEach(this::save);
        reading.papers().forEach(paper -> rememberVotes(paper, reading.readAt()));
        boolean grew = standing.addAll(reading.ids());
        remember(reading, grew ? ++newestPlace : newestPlace);
        states.put(reading.feed(), stateOf(reading.feed()).with(reading, standing.size(), grew));
    }

    private void rememberVotes(Paper paper, Instant readAt) {
        if (paper.votes() != null) {
            VoteHistory known = votes.getOrDefault(paper.id(), new VoteHistory(List.of()));
            votes.put(paper.id(), known.with(readAt, paper.votes()));
        }
    }

    /** When and as which number a paper came to a feed. */
    private record Seen(long number, Instant at) {}

    private void remember(FeedReading reading, long number) {
        Map<PaperId, Seen> places = seen.computeIfAbsent(reading.feed(), _ -> new HashMap<>());
        Seen now = new Seen(number, reading.readAt());
        reading.papers().forEach(paper -> places.putIfAbsent(paper.id(), now));
    }

    @Override
    public void save(Paper paper, Instant readAt) {
        save(paper);
    }

    @Override
    public void saveAll(List<Paper> found, Instant readAt) {
        found.forEach(this::save);
    }

    /** Saves papers that stand on no feed; each raises the revision. */
    public void save(Paper... saved) {
        for (Paper paper : saved) {
            papers.put(paper.id(), new RevisedPaper(++revision, paper));
        }
    }

    /** Lets a paper's votes change, which is no change of its content. */
    public void vote(Paper paper) {
        papers.computeIfPresent(
                paper.id(), (_, known) -> new RevisedPaper(known.revision(), paper));
    }

    /** Lets a feed have been read at this moment, whatever stands on it. */
    public void read(Feed feed, Instant at) {
        states.put(feed, new FeedState(feed, 1, at, null, null));
    }

    @Override
    public void recordFailure(Feed feed, Instant at, String reason) {
        states.put(feed, stateOf(feed).with(new FeedState.Failure(at, reason)));
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(papers.get(id)).map(RevisedPaper::paper);
    }

    @Override
    public List<Paper> findAll(Collection<PaperId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
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
    public DayLists lists(LocalDate first, LocalDate last) {
        Map<LocalDate, FeedState> found = new HashMap<>();
        List<DayLists.Place> places = new ArrayList<>();
        for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
            Feed feed = new Feed.Day(day);
            Optional.ofNullable(states.get(feed)).ifPresent(state -> found.put(day, state));
            Map<PaperId, Seen> there = seen.getOrDefault(feed, Map.of());
            for (Paper paper : on(feed)) {
                Seen its = there.getOrDefault(paper.id(), new Seen(0, Instant.EPOCH));
                places.add(new DayLists.Place(day, its.number(), its.at(), paper));
            }
        }
        return new DayLists(newestPlace, found, places);
    }

    /** Also those that stand on no feed, after the others. */
    @Override
    public List<PaperId> recent(int limit) {
        Comparator<PaperId> byDay =
                Comparator.comparing(
                        id -> daysOf(id).isEmpty() ? LocalDate.MIN : daysOf(id).getLast());
        return papers.keySet().stream()
                .sorted(byDay.thenComparing(PaperId::value).reversed())
                .limit(limit)
                .toList();
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
    public int thinVotes(Instant now, Duration age) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LocalDate> daysOf(PaperId id) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .flatMap(entry ->
                        entry.getKey() instanceof Feed.Day(LocalDate date)
                                ? Stream.of(date)
                                : Stream.empty())
                .sorted()
                .toList();
    }

    @Override
    public List<VoteSnapshot> votesOf(PaperId id) {
        return votes.getOrDefault(id, new VoteHistory(List.of())).snapshots();
    }

    @Override
    public Set<PaperId> idsWith(PaperTrait trait) {
        return papers.values().stream()
                .map(RevisedPaper::paper)
                .filter(trait::isOf)
                .map(Paper::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<PaperId> ids(Order order, int limit) {
        return papers.values().stream()
                .map(RevisedPaper::paper)
                .sorted(
                        switch (order) {
                            case BY_VOTES -> PaperOrder.BY_VOTES;
                            case BY_DAY -> PaperOrder.BY_DAY;
                        })
                .map(Paper::id)
                .limit(limit)
                .toList();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public List<RevisedPaper> revisedAfter(long after, int limit) {
        return papers.values().stream()
                .filter(paper -> paper.revision() > after)
                .sorted(Comparator.comparingLong(RevisedPaper::revision))
                .limit(limit)
                .toList();
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
