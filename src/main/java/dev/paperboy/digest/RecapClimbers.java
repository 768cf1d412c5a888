package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Rising;
import dev.paperboy.paper.VoteTrends;
import dev.paperboy.subscription.DigestKind;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses for digests of weeks and months a few papers of their own days that are not among the
 * best of them, but gain more votes than usual for their age when the digest is made.
 */
@Component
class RecapClimbers implements StillClimbing {

    private static final int MOST = 3;

    private final VoteTrends trends;
    private final WishJudge judge;

    RecapClimbers(VoteTrends trends, WishJudge judge) {
        this.trends = trends;
        this.judge = judge;
    }

    @Override
    public boolean isFor(DigestKind kind) {
        return kind != DigestKind.DAILY;
    }

    @Override
    public List<Digest.Climbing> of(Scene scene) {
        List<Rising> rising = rising(scene);
        Set<PaperId> wanted = wanted(scene.wish(), rising);
        return rising.stream()
                .filter(it -> wanted.contains(it.paper().id()))
                .limit(MOST)
                .map(it -> new Digest.Climbing(it.paper(), null, 0, it.trend()))
                .toList();
    }

    /** Those that it does not show already, whatever they are about, fastest first. */
    private List<Rising> rising(Scene scene) {
        Set<PaperId> shown = scene.papers().all().map(Paper::id).collect(Collectors.toSet());
        List<PaperId> others =
                scene.considered().ids().stream().filter(id -> !shown.contains(id)).toList();
        int minimumUpvotes = scene.schedule().settings().content().minimumUpvotes();
        return trends.rising(others, others.size()).stream()
                .filter(it -> it.paper().upvotes() >= minimumUpvotes)
                .filter(it -> !it.paper().isWithdrawn())
                .toList();
    }

    /** Those that are surely what the digest is to bring. */
    private Set<PaperId> wanted(Wish wish, List<Rising> rising) {
        List<Paper> papers = rising.stream().map(Rising::paper).toList();
        return papers.isEmpty()
                ? Set.of()
                : judge.judge(wish, papers).stream()
                        .filter(Judgement::isSure)
                        .map(it -> it.paper().id())
                        .collect(Collectors.toSet());
    }
}
