package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.search.Match.Strength;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** Selects what a digest brings of the papers that it considers. */
@Component
class PaperSelector {

    /** More would make near misses what people remember. */
    private static final int MOST_MAYBE = 2;

    private final WishJudge judge;

    PaperSelector(WishJudge judge) {
        this.judge = judge;
    }

    /**
     * Selects them.
     *
     * @param minimumUpvotes those with fewer are left out
     */
    Selection select(Wish wish, int minimumUpvotes, List<Paper> considered) {
        List<Judgement> judged = judge.judge(wish, considered);
        List<Judgement> fitting =
                judged.stream().filter(it -> it.strength() == Strength.STRONG).toList();
        List<Digest.Shown> shown =
                fitting.stream()
                        .filter(it -> it.paper().upvotes() >= minimumUpvotes)
                        .sorted(order(wish))
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
                wish.isSure() && judged.stream().allMatch(Judgement::isSettled));
    }

    /** The order of what fits alike: the best first. */
    static Comparator<Judgement> order(Wish wish) {
        return wish.isForAll()
                ? Comparator.comparing(Judgement::paper, PaperOrder.BY_VOTES)
                : Comparator.comparing(
                        it -> new MatchOrder.Ranked(it.paper(), it.score()), MatchOrder.BEST_FIRST);
    }

    /** Nearest first: votes do not make a near miss a better one. */
    private static List<Digest.Shown> maybe(List<Judgement> judged, int minimumUpvotes) {
        return judged.stream()
                .filter(it -> it.strength() == Strength.WEAK)
                .filter(it -> it.paper().upvotes() >= minimumUpvotes)
                .sorted(
                        Comparator.comparingDouble(Judgement::score)
                                .reversed()
                                .thenComparing(Judgement::paper, PaperOrder.BY_VOTES))
                .limit(MOST_MAYBE)
                .map(it -> it.shown(Strength.WEAK))
                .toList();
    }
}
