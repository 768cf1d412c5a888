package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.Match;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges papers by what a digest is to bring. */
@Component
class WishJudge {

    private static final Comparator<Verdict> MOST_FAVOURABLE =
            Comparator.comparing((Verdict it) -> it.match().strength())
                    .thenComparing(
                            Comparator.comparingDouble((Verdict it) -> it.match().score())
                                    .reversed());

    private final PaperMatching matching;

    WishJudge(PaperMatching matching) {
        this.matching = matching;
    }

    /** One judgement each, in the order given. */
    List<Judgement> judge(Wish wish, List<Paper> papers) {
        Matches filter = wish.filter() == null ? null : matching.byFilter(wish.filter(), papers);
        List<Matches> interests =
                wish.interests().stream().map(interest -> matches(interest, papers)).toList();
        boolean isSettled =
                (filter == null || filter.isSettled())
                        && interests.stream().allMatch(Matches::isSettled);
        return papers.stream()
                .map(paper ->
                        new Judgement(
                                paper,
                                of(paper, filter),
                                verdicts(paper, wish.interests(), interests),
                                wish.isForAll(),
                                isSettled))
                .toList();
    }

    private Matches matches(Interest interest, List<Paper> papers) {
        return switch (interest) {
            case Interest.OfTopic(var topic) -> matching.byTopic(topic, papers);
            case Interest.OfFilter(_, var filter) -> matching.byFilter(filter, papers);
        };
    }

    private static @Nullable Match of(Paper paper, @Nullable Matches filter) {
        return filter == null ? null : filter.of(paper.id());
    }

    private static List<Verdict> verdicts(
            Paper paper, List<Interest> interests, List<Matches> matches) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < interests.size(); i++) {
            verdicts.add(new Verdict(interests.get(i).name(), matches.get(i).of(paper.id())));
        }
        verdicts.sort(MOST_FAVOURABLE);
        return verdicts;
    }
}
