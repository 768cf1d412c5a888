package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Selects what a digest brings of the papers that it considers. */
@Component
class PaperSelector {

    /** More would make near misses what people remember. */
    private static final int MOST_MAYBE = 2;

    private final PaperMatching matching;

    PaperSelector(PaperMatching matching) {
        this.matching = matching;
    }

    /**
     * Selects them.
     *
     * @param minimumUpvotes those with fewer are left out
     */
    Selection select(Wish wish, int minimumUpvotes, List<Paper> considered) {
        Sieve sieve = sieve(wish, considered);
        List<Judged> judged =
                wish.isForAll()
                        ? sieve.papers().stream().map(Judged::unasked).toList()
                        : judged(wish, sieve);
        List<Judged> fitting = judged.stream().filter(it -> it.is(Strength.STRONG)).toList();
        List<Digest.Shown> shown =
                fitting.stream()
                        .filter(it -> it.paper().upvotes() >= minimumUpvotes)
                        .sorted(
                                wish.isForAll()
                                        ? Comparator.comparing(Judged::paper, PaperOrder.BY_VOTES)
                                        : Comparator.comparing(Judged::ranked, MatchOrder.best()))
                        .map(it -> it.shown(Strength.STRONG))
                        .toList();
        return new Selection(
                shown,
                maybe(judged, minimumUpvotes),
                wish.names(),
                new Digest.Counts(
                        considered.size(),
                        shown.size(),
                        minimumUpvotes,
                        considered.size() - fitting.size()),
                wish.isSure() && sieve.isSettled() && judged.stream().allMatch(Judged::isSettled));
    }

    /** Nearest first: votes do not make a near miss a better one. */
    private static List<Digest.Shown> maybe(List<Judged> judged, int minimumUpvotes) {
        return judged.stream()
                .filter(it -> it.is(Strength.WEAK) && it.paper().upvotes() >= minimumUpvotes)
                .sorted(
                        Comparator.comparingDouble(Judged::score)
                                .reversed()
                                .thenComparing(Judged::paper, PaperOrder.BY_VOTES))
                .limit(MOST_MAYBE)
                .map(it -> it.shown(Strength.WEAK))
                .toList();
    }

    /** What a filter has let through. */
    private record Sieve(List<Paper> papers, boolean isSettled) {}

    private Sieve sieve(Wish wish, List<Paper> considered) {
        if (wish.filter() == null) {
            return new Sieve(considered, true);
        }
        Matches matches = matching.byFilter(wish.filter(), considered);
        return new Sieve(
                considered.stream()
                        .filter(paper -> matches.of(paper.id()).strength() == Strength.STRONG)
                        .toList(),
                matches.isSettled());
    }

    private List<Judged> judged(Wish wish, Sieve sieve) {
        List<Matches> all =
                wish.interests().stream()
                        .map(interest -> matches(interest, sieve.papers()))
                        .toList();
        boolean isSettled = all.stream().allMatch(Matches::isSettled);
        return sieve.papers().stream()
                .map(paper -> judged(paper, wish.interests(), all, isSettled))
                .toList();
    }

    private Matches matches(Interest interest, List<Paper> papers) {
        return switch (interest) {
            case Interest.OfTopic(var topic) -> matching.byTopic(topic, papers);
            case Interest.OfFilter(_, var filter) -> matching.byFilter(filter, papers);
        };
    }

    private static Judged judged(
            Paper paper, List<Interest> interests, List<Matches> all, boolean isSettled) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < interests.size(); i++) {
            verdicts.add(new Verdict(interests.get(i).name(), all.get(i).of(paper.id())));
        }
        verdicts.sort(
                Comparator.comparing((Verdict it) -> it.match().strength())
                        .thenComparing(
                                Comparator.comparingDouble((Verdict it) -> it.match().score())
                                        .reversed()));
        return new Judged(paper, verdicts, isSettled);
    }

    /** What an interest makes of a paper. */
    private record Verdict(String interest, Match match) {}

    /**
     * A paper and what was made of it.
     *
     * @param verdicts the most favourable first; empty: nobody was asked, and it fits
     */
    private record Judged(Paper paper, List<Verdict> verdicts, boolean isSettled) {

        static Judged unasked(Paper paper) {
            return new Judged(paper, List.of(), true);
        }

        boolean is(Strength strength) {
            Strength best =
                    verdicts.isEmpty() ? Strength.STRONG : verdicts.getFirst().match().strength();
            return best == strength;
        }

        double score() {
            return verdicts.isEmpty() ? 0 : verdicts.getFirst().match().score();
        }

        MatchOrder.Ranked ranked() {
            return new MatchOrder.Ranked(paper, score());
        }

        Digest.Shown shown(Strength by) {
            return new Digest.Shown(
                    paper,
                    verdicts.stream()
                            .filter(it -> it.match().strength() == by)
                            .map(Verdict::interest)
                            .toList());
        }
    }
}
