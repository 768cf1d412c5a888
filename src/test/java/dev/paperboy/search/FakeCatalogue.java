package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A catalogue in memory; each save raises the revision. */
final class FakeCatalogue implements Catalogue {

    private final Map<PaperId, RevisedPaper> papers = new HashMap<>();
    private long revision;
    private int readings;

    void save(Paper... saved) {
        for (Paper paper : saved) {
            papers.put(paper.id(), new RevisedPaper(++revision, paper));
        }
    }

    /** Lets a paper's votes change, which is no change of its content. */
    void vote(Paper paper) {
        papers.computeIfPresent(
                paper.id(), (_, known) -> new RevisedPaper(known.revision(), paper));
    }

    /** How often papers have been read by revision. */
    int readings() {
        return readings;
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(papers.get(id)).map(RevisedPaper::paper);
    }

    @Override
    public List<Paper> findAll(Collection<PaperId> ids) {
        return ids.stream()
                .map(papers::get)
                .filter(Objects::nonNull)
                .map(RevisedPaper::paper)
                .toList();
    }

    @Override
    public int size() {
        return papers.size();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public List<RevisedPaper> revisedAfter(long after, int limit) {
        readings++;
        return papers.values().stream()
                .filter(paper -> paper.revision() > after)
                .sorted(Comparator.comparingLong(RevisedPaper::revision))
                .limit(limit)
                .toList();
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
    public FeedState stateOf(Feed feed) {
        throw new UnsupportedOperationException();
    }
}
