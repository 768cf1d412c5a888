package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The trends of votes in the database. */
@Repository
@Transactional(readOnly = true)
class JdbcVoteTrends implements VoteTrends {

    /** What is usual changes slowly. */
    private static final Duration LEARNED_FOR = Duration.ofHours(1);

    /** Digests of many servers ask at once. */
    private static final Duration FOUND_FOR = Duration.ofMinutes(1);

    /** No trend knows of changes before. */
    private static final Duration LONGEST_TREND =
            VoteReadings.LATELY.plus(VoteReadings.WINDOW).plus(VoteReadings.REACH);

    private final JdbcVoteReadings readings;
    private final JdbcPapers papers;
    private final Clock clock;
    private volatile @Nullable Learned learned;
    private volatile @Nullable Found found;

    /**
     * @param clock the schedule clock
     */
    JdbcVoteTrends(JdbcVoteReadings readings, JdbcPapers papers, Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.clock = clock;
    }

    private record Learned(UsualGains usual, Instant at) {

        boolean isGoodAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(LEARNED_FOR));
        }
    }

    /** What was found for one who asked, for all who ask in the same minute. */
    private record Found(List<Climb> climbing, JdbcVoteReadings.Changes changes, Instant at) {

        boolean isGoodAt(Instant now, JdbcVoteReadings.Changes known) {
            return changes.equals(known) && !now.isBefore(at) && now.isBefore(at.plus(FOUND_FOR));
        }
    }

    @Override
    public Optional<VoteTrend> of(PaperId id) {
        Instant now = clock.instant();
        return readings.of(id).flatMap(paper -> paper.readings().trend(now));
    }

    @Override
    public List<Rising> rising(int limit) {
        return rising(_ -> true, limit);
    }

    @Override
    public List<Rising> rising(Collection<PaperId> among, int limit) {
        return rising(Set.copyOf(among)::contains, limit);
    }

    @Override
    public Optional<Instant> watchedSince() {
        return readings.firstAt();
    }

    private List<Rising> rising(Predicate<PaperId> wanted, int limit) {
        List<Climb> climbing =
                climbing(clock.instant()).stream()
                        .filter(climb -> wanted.test(climb.id()))
                        .limit(limit)
                        .toList();
        Map<PaperId, StoredPaper> found = papers.find(climbing.stream().map(Climb::id).toList());
        return climbing.stream().flatMap(climb -> rising(climb, found)).toList();
    }

    private List<Climb> climbing(Instant now) {
        Instant since = now.minus(LONGEST_TREND);
        JdbcVoteReadings.Changes changes = readings.changesSince(since);
        Found there = found;
        if (there == null || !there.isGoodAt(now, changes)) {
            List<Climb> climbing = Climb.of(readings.changedSince(since), usual(now), now);
            there = new Found(climbing, changes, now);
            found = there;
        }
        return there.climbing();
    }

    private static Stream<Rising> rising(Climb climb, Map<PaperId, StoredPaper> found) {
        return Optional.ofNullable(found.get(climb.id()))
                .map(stored -> new Rising(stored.paper(), climb.trend(), climb.pace()))
                .stream();
    }

    private UsualGains usual(Instant now) {
        Learned there = learned;
        if (there == null || !there.isGoodAt(now)) {
            Instant first = now.minus(UsualGains.LEARNED_UP_TO);
            there =
                    new Learned(
                            UsualGains.learnedFrom(readings.listedSince(FeedDays.openAt(first))),
                            now);
            learned = there;
        }
        return there.usual();
    }
}
