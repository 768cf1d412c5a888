package dev.paperboy.paper;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The catalogue in the database. */
@Repository
@Transactional(readOnly = true)
class JdbcCatalogue implements Catalogue {

    private final JdbcPapers papers;
    private final JdbcFeeds feeds;
    private final JdbcVotes votes;
    private final JdbcTraits traits;

    JdbcCatalogue(JdbcPapers papers, JdbcFeeds feeds, JdbcVotes votes, JdbcTraits traits) {
        this.traits = traits;
        this.papers = papers;
        this.feeds = feeds;
        this.votes = votes;
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Paper> findAll(Collection<PaperId> ids) {
        Map<PaperId, StoredPaper> found = papers.find(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(StoredPaper::paper)
                .toList();
    }

    @Override
    public List<Paper> on(Feed feed) {
        List<Paper> standing = papers.on(feed.key());
        return feed instanceof Feed.Trending
                ? standing
                : standing.stream().sorted(PaperOrder.BY_VOTES).toList();
    }

    @Override
    public List<Paper> onDays(LocalDate first, LocalDate last) {
        return papers.onAnyBetween(new Feed.Day(first).key(), new Feed.Day(last).key()).stream()
                .sorted(PaperOrder.BY_VOTES)
                .toList();
    }

    /** Reads the parts in an order in which what is saved meanwhile does no harm. */
    @Override
    public DayLists lists(LocalDate first, LocalDate last) {
        Map<LocalDate, FeedState> states = feeds.statesOfDays(first, last);
        long newestPlace = feeds.newestPlace();
        List<JdbcFeeds.Entry> entries = feeds.entriesOfDays(first, last, newestPlace);
        Map<PaperId, StoredPaper> found =
                papers.find(entries.stream().map(JdbcFeeds.Entry::paper).toList());
        List<DayLists.Place> places =
                entries.stream()
                        .map(entry -> entry.placeOf(found))
                        .sorted(
                                Comparator.comparing(DayLists.Place::day)
                                        .thenComparing(DayLists.Place::paper, PaperOrder.BY_VOTES))
                        .toList();
        return new DayLists(newestPlace, states, places);
    }

    @Override
    public List<PaperId> recent(int limit) {
        return feeds.recent(limit);
    }

    @Override
    public List<LocalDate> daysOf(PaperId id) {
        return feeds.keysOf(id).stream()
                .filter(key -> key.startsWith(Feed.Day.PREFIX))
                .map(key -> LocalDate.parse(key.substring(Feed.Day.PREFIX.length())))
                .sorted()
                .toList();
    }

    @Override
    public List<VoteSnapshot> votesOf(PaperId id) {
        return votes.historyOf(id).snapshots();
    }

    @Override
    public FeedState stateOf(Feed feed) {
        return feeds.stateOf(feed);
    }

    @Override
    public int size() {
        return papers.count();
    }

    @Override
    public Set<PaperId> idsWith(PaperTrait trait) {
        return Set.copyOf(traits.idsWith(trait));
    }

    @Override
    public List<PaperId> ids(Order order, int limit) {
        return traits.ids(order, limit);
    }

    @Override
    public long revision() {
        return papers.revision();
    }

    @Override
    public List<RevisedPaper> revisedAfter(long revision, int limit) {
        return papers.revisedAfter(revision, limit).stream()
                .map(stored -> new RevisedPaper(stored.revision(), stored.paper()))
                .toList();
    }
}
